package org.clavis.club.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All at once: nobody has more than a few dozen. */
@Schema(name = "Cooperations")
public record CooperationsJson(List<CooperationJson> items) {}
