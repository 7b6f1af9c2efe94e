package org.clavis.member.transfer;

import static org.clavis.member.transfer.MemberField.ADDITION;
import static org.clavis.member.transfer.MemberField.COUNTRY;
import static org.clavis.member.transfer.MemberField.HOUSE_NUMBER;
import static org.clavis.member.transfer.MemberField.POSTAL_CODE;
import static org.clavis.member.transfer.MemberField.POSTAL_CODE_AND_TOWN;
import static org.clavis.member.transfer.MemberField.STREET;
import static org.clavis.member.transfer.MemberField.TOWN;
import static org.clavis.member.transfer.MemberField.WHOLE_ADDRESS;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in cells: parts of them in one cell are taken apart, parts in several are put together. */
final class AddressCell {
    private static final Pattern CODE_AND_TOWN =
            Pattern.compile("(?:([A-Z]{1,2})\\s*-\\s*|([A-Z]{1,2})\\s+)?(\\d{4,5})(?:[\\s,]+(.*))?", Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile(
            "(.*?)[,;\\n]\\s*((?:[A-Z]{1,2}\\s*-?\\s*)?\\d{4,5}\\s+\\p{L}[^,;\\n]*)(?:[,;\\n]\\s*(.*))?",
            Pattern.DOTALL);
    private static final Pattern FOREIGN = Pattern.compile("([A-Z]{1,2})\\s*-\\s*(\\d.*)");
    private static final Map<String, String> COUNTRIES = countries();

    private AddressCell() {}

    /** Brings the cells of an address into one form. */
    static void settle(Line line) {
        takeApartWhole(line);
        takeApartTown(line);
        String street = line.text(STREET);
        if (street != null) {
            splitLines(line, street);
        }
        String number = line.text(HOUSE_NUMBER);
        if (number != null && line.has(STREET)) {
            line.put(STREET, line.text(STREET, "") + " " + number);
        }
        country(line);
        postalCode(line);
    }

    private static void takeApartWhole(Line line) {
        String whole = line.text(WHOLE_ADDRESS);
        Matcher parts = WHOLE.matcher(whole == null ? "" : whole);
        if (parts.matches()) {
            line.putIfMissing(STREET, parts.group(1));
            line.putIfMissing(POSTAL_CODE_AND_TOWN, parts.group(2));
            line.putIfMissing(COUNTRY, parts.group(3));
        } else {
            line.putIfMissing(STREET, whole);
        }
    }

    private static void takeApartTown(Line line) {
        String both = line.text(POSTAL_CODE_AND_TOWN);
        Matcher parts = CODE_AND_TOWN.matcher(both == null ? "" : both);
        if (parts.matches()) {
            line.putIfMissing(COUNTRY, parts.group(1) == null ? parts.group(2) : parts.group(1));
            line.putIfMissing(POSTAL_CODE, parts.group(3));
            line.putIfMissing(TOWN, parts.group(4));
        } else {
            line.putIfMissing(TOWN, both);
        }
    }

    /** Below the street stands what helps to find the house. */
    private static void splitLines(Line line, String street) {
        int end = street.indexOf('\n');
        if (end > 0 && !line.has(ADDITION)) {
            line.put(STREET, street.substring(0, end));
            line.put(ADDITION, street.substring(end + 1).replaceAll("\\s*\\R\\s*", ", "));
        } else {
            line.put(STREET, street.replaceAll("\\s*\\R\\s*", ", "));
        }
    }

    private static void country(Line line) {
        String code = line.text(POSTAL_CODE, "");
        Matcher foreign = FOREIGN.matcher(code);
        if (foreign.matches()) {
            line.putIfMissing(COUNTRY, foreign.group(1));
            line.put(POSTAL_CODE, foreign.group(2));
        }
        String country = line.text(COUNTRY);
        if (country != null) {
            Optional<String> known = country(country);
            line.put(COUNTRY, known.orElse(""));
            if (known.isEmpty()) {
                line.warn(COUNTRY, country, "member.import.country.unknown");
            }
        }
    }

    /** A spreadsheet takes 01067 for a number and drops the zero. */
    private static void postalCode(Line line) {
        String code = line.text(POSTAL_CODE, "");
        if (code.matches("\\d{4}") && line.text(COUNTRY, "DE").equals("DE")) {
            line.put(POSTAL_CODE, "0" + code);
            line.warn(POSTAL_CODE, code, "member.import.postalCode.zeroAdded", "0" + code);
        }
    }

    private static Optional<String> country(String name) {
        return Optional.ofNullable(COUNTRIES.get(Headers.fold(name)));
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            countries.put(Headers.fold(code), code);
            countries.put(Headers.fold(country.getDisplayCountry(Locale.GERMAN)), code);
            countries.put(Headers.fold(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        Arrays.asList("D", "GER", "BRD", "DEU").forEach(name -> countries.put(Headers.fold(name), "DE"));
        Arrays.asList("A", "AUT").forEach(name -> countries.put(Headers.fold(name), "AT"));
        countries.put("f", "FR");
        countries.put("l", "LU");
        countries.put("i", "IT");
        return countries;
    }
}
