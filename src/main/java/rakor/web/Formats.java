package rakor.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import rakor.common.Bounded;

/** Days, hours and figures as people of the locale write them. */
public record Formats(Locale locale, ZoneId zone) {
    /** Tuesday, 21 October 2025. */
    public String day(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale));
    }

    /** 21 Oct 2025. */
    public String shortDay(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
    }

    /** 09.00 in Indonesian, 09:00 in English; without the zone's name. */
    public String hour(Instant at) {
        return at == null ? "" : at.atZone(zone).format(DateTimeFormatter.ofPattern(indonesian() ? "HH.mm" : "HH:mm", locale));
    }

    /** Tuesday, 21 October 2025 at 09:00 WIB. */
    public String moment(Instant at) {
        if (at == null) {
            return "";
        }
        return day(LocalDate.ofInstant(at, zone)) + (indonesian() ? " pukul " : " at ") + hour(at) + " " + zoneName();
    }

    /** 21 Oct 2025 09:00. */
    public String shortMoment(Instant at) {
        return at == null ? "" : shortDay(LocalDate.ofInstant(at, zone)) + " " + hour(at);
    }

    /** The zone as Indonesia calls it: WIB, WITA, WIT. */
    public String zoneName() {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getId();
        };
    }

    /** With a sign where there are more. */
    public String number(Number number, boolean more) {
        return number(number) + (more ? "+" : "");
    }

    public String number(Bounded counted) {
        return number(counted.number(), counted.more());
    }

    public String number(Number number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(4);
        // a hyphen is no minus sign
        return format.format(number instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : number).replace('-', '\u2212');
    }

    private boolean indonesian() {
        return !"en".equals(locale.getLanguage());
    }
}
