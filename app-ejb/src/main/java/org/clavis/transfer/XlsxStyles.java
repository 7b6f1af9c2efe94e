package org.clavis.transfer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.clavis.shared.GermanDate;

/** How the numbers of a workbook are shown: as dates, with leading zeros, or plainly. */
final class XlsxStyles {
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");
    private static final int WIDEST = 60;

    private final List<String> formats;
    private final boolean since1904;

    private XlsxStyles(List<String> formats, boolean since1904) {
        this.formats = formats;
        this.since1904 = since1904;
    }

    static XlsxStyles read(Map<String, byte[]> parts, boolean since1904) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        List<String> formats = new ArrayList<>();
        boolean[] inside = {false};
        Xml.each(parts.getOrDefault("xl/styles.xml", new byte[0]), element -> {
            if (element.named("numFmt")) {
                codes.put(element.attribute("numFmtId"), element.attribute("formatCode"));
            } else if (element.named("cellXfs") || element.ends("cellXfs")) {
                inside[0] = element.named("cellXfs");
            } else if (inside[0] && element.named("xf")) {
                String id = element.attribute("numFmtId");
                formats.add(codes.getOrDefault(id, builtIn(id)));
            }
        });
        return new XlsxStyles(formats, since1904);
    }

    /** The number as the sheet shows it. */
    String show(String number, String style) {
        BigDecimal value;
        try {
            value = new BigDecimal(number);
        } catch (NumberFormatException noNumber) {
            return number;
        }
        String format = format(style);
        if (isDate(format)
                && value.compareTo(BigDecimal.ONE) >= 0
                && value.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
            return GermanDate.format(date(value.intValue()));
        }
        return Math.abs((long) value.scale()) + value.precision() > WIDEST ? number : plain(value, format);
    }

    private static String plain(BigDecimal value, String format) {
        // 15 digits are what the format can hold; what lies behind them is noise of binary fractions
        BigDecimal rounded = value.round(new MathContext(15, RoundingMode.HALF_UP));
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        boolean padded = ZEROS.matcher(format).matches() && plain.length() < format.length() && !plain.contains(".");
        return padded ? "0".repeat(format.length() - plain.length()) + plain : plain;
    }

    private String format(String style) {
        try {
            int index = style.isEmpty() ? 0 : Integer.parseInt(style);
            return index < formats.size() ? formats.get(index) : "";
        } catch (NumberFormatException unknown) {
            return "";
        }
    }

    /** Day 60 of the usual calendar is a 29 February 1900 that never was. */
    private LocalDate date(int serial) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        return LocalDate.of(1899, 12, serial < 60 ? 31 : 30).plusDays(serial);
    }

    static boolean isDate(String format) {
        return DAY_OR_YEAR.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** Formats 14 to 17, 22 and the East Asian ones show a day (18.8.30). */
    private static String builtIn(String id) {
        return switch (id) {
            case "14",
                    "15",
                    "16",
                    "17",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "57",
                    "58" -> "dd.mm.yyyy";
            default -> "";
        };
    }
}
