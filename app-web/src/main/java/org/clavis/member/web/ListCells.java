package org.clavis.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.member.DirectoryColumn;
import org.clavis.member.DirectoryRow;
import org.clavis.shared.web.PageTexts;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the list. */
@Named
@RequestScoped
public class ListCells {
    @Inject
    private PageTexts text;

    /** As it stands in a German register: family name first. */
    public String name(DirectoryRow row) {
        String title = row.title() == null ? "" : " (" + row.title() + ")";
        return Stream.of(row.familyName(), row.givenName())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "))
                + title;
    }

    public String cell(DirectoryRow row, DirectoryColumn column) {
        return switch (column) {
            case FAMILY_NAME -> row.familyName();
            case GIVEN_NAME -> shown(row.givenName());
            case MEMBER_NUMBER -> shown(row.memberNumber());
            case KIND -> text.name(row.kind());
            case GENDER -> text.name(row.gender());
            case BIRTH_DATE -> text.date(row.birthDate());
            case AGE -> shown(row.age());
            case TOWN -> shown(row.town());
            case STATUS -> text.name(row.status());
            case JOINED_ON -> text.date(row.joinedOn());
            case LEFT_ON -> text.date(row.leftOn());
            case ACTIVITY_KIND -> several(row.activityKinds());
            case OFFICE -> several(row.offices());
            case SECTION -> several(row.sections());
            case INSTRUMENT -> several(row.instruments());
        };
    }

    /** For narrow screens, where a number alone would not explain itself. */
    public String label(DirectoryColumn column) {
        return column == DirectoryColumn.STATUS ? "" : text.of("member." + column.apiName()) + ":";
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String several(@Nullable Collection<?> values) {
        return values == null
                ? ""
                : values.stream()
                        .map(value -> value instanceof Enum<?> constant ? text.name(constant) : value.toString())
                        .collect(Collectors.joining(", "));
    }
}
