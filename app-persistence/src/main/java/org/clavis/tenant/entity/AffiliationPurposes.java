package org.clavis.tenant.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Purposes in one column: their names, in the order of the alphabet, with commas between. */
@Converter
public class AffiliationPurposes implements AttributeConverter<Set<AffiliationPurpose>, String> {
    @Override
    public String convertToDatabaseColumn(Set<AffiliationPurpose> purposes) {
        return purposes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<AffiliationPurpose> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .map(AffiliationPurpose::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
