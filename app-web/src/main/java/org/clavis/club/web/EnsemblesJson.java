package org.clavis.club.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All at once: nobody has more than a few dozen. */
@Schema(name = "Ensembles")
public record EnsemblesJson(List<EnsembleJson> items) {}
