package org.clavis.member.web;

import java.util.List;
import org.clavis.member.HeldOffice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Offices", description = "Offices with their holders.")
public record OfficesJson(List<HeldOffice> items) {}
