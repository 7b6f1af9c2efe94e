package org.clavis.shared.web;

import org.clavis.access.Register;
import org.jspecify.annotations.Nullable;

/**
 * What a feature adds to a Register of a member's record. The feature produces it as a bean; the record includes it
 * without knowing who it comes from. The pages find the member by the parameter {@code id} of the address.
 *
 * @param register the Register it stands in
 * @param shown page to be included where the record is read; null for none
 * @param edited page to be included where the Register is edited; null for none
 */
public record RecordSection(Register register, @Nullable String shown, @Nullable String edited) {}
