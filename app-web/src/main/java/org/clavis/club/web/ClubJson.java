package org.clavis.club.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Club",
        description =
                "The organisation's own record; sections you may not read are left out. Each is changed by itself.")
public record ClubJson(ClubAddressJson address, @Nullable LegalStatusJson legal, @Nullable ClubBankJson bank) {}
