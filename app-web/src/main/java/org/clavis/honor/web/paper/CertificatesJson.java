package org.clavis.honor.web.paper;

import java.util.List;
import org.clavis.honor.entity.paper.Certificate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Certificates", description = "The series of a year, by number.")
public record CertificatesJson(List<CertificateJson> items) {
    static CertificatesJson from(List<Certificate> series) {
        return new CertificatesJson(series.stream().map(CertificateJson::from).toList());
    }
}
