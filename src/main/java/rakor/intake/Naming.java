package rakor.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rakor.common.Side;
import rakor.stakeholder.OrganizationKind;

/**
 * Decides what a text of a report names when the register does not know it: one organisation that may be entered, or
 * parties that only words can tell. In doubt it is words, because an organisation made by mistake would own promises.
 */
final class Naming {
    /** An organisation that is named clearly enough to be entered. Never part of the regency's own administration. */
    record Named(String name, Side side, OrganizationKind kind) {}

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern SEVERAL = Pattern.compile("[,;/&]| (dan|serta|atau|bersama|beserta) ");
    private static final Pattern GROUP = Pattern.compile("(?iu)\\bse-\\p{L}|\\b(para|seluruh|semua|sejumlah|beberapa|berbagai|ratusan|puluhan|ribuan|sekitar|terkait|lainnya|peserta|masing-masing|setempat|penanda tangan|perwakilan|pelaku)\\b");
    private static final Pattern COUNCIL_PART = Pattern.compile("^(?:Komisi|Fraksi|Pansus|Panitia Khusus|Badan Anggaran|Badan Musyawarah)(?: \\S+)? (?=DPRD? )");
    private static final Pattern COMPANY = Pattern.compile("^(PT|CV|UD)\\.? \\p{L}.*");
    private static final Pattern OUTSIDE = Pattern.compile(
            "^(Pemerintah (Kabupaten|Kota|Provinsi|Desa)|DPRD (Kabupaten|Kota|Provinsi)|Desa|Kementerian|BBWS|BWS|Polda|Polres|Polresta|Polrestabes|Polsek|Kodim|Koramil|Kejaksaan|Pengadilan|Tim (Koordinasi|Percepatan)) \\p{Lu}.*|^DPR RI$");
    private static final Pattern OFFICE = Pattern.compile("^(Dinas|Badan|Sekretariat|Inspektorat|Kecamatan|Bagian|RSUD|Setda|Setwan|Bap(?:p?eda|enda)\\p{Ll}*"
            + "|Dis(?:naker|dik|hub|perin|dag|kominfo|bud|par|tan|kan|duk|perkim|pora|kop)\\p{Ll}*|Din(?:kes|sos)|DLH|DPMPTSP|DPUPR|DPRKP|DPMD|BPBD|BPKAD|BKPSDM|Satpol PP)( .*)? (Kabupaten|Kota|Provinsi) \\p{Lu}.*");
    private static final Pattern BUSINESS_ASSOCIATION = Pattern.compile("^(Apindo|Kadin|Asosiasi|Himpunan) \\p{Lu}.*");
    private static final Pattern SCHOOL = Pattern.compile("^(Universitas|Politeknik|Institut|SMK) \\p{Lu}.*");
    private final String home;

    /** @param home the regency's own territory as offices carry it: {@code Kabupaten Bekasi} */
    Naming(String home) {
        this.home = home;
    }

    /** One organisation that may be entered; empty when the text names several, a group, or nothing certain. */
    Optional<Named> single(String text) {
        String name = plain(text);
        if (several(name) || GROUP.matcher(name).find() || name.length() > 200) {
            return Optional.empty();
        }
        return Optional.ofNullable(named(name));
    }

    private Named named(String name) {
        if (COMPANY.matcher(name).matches()) {
            return new Named(name, Side.INDUSTRY, OrganizationKind.COMPANY);
        }
        if (OUTSIDE.matcher(name).matches() || OFFICE.matcher(name).matches() && !atHome(name)) {
            return new Named(name, Side.GOVERNMENT, OrganizationKind.OUTSIDE_BODY);
        }
        if (BUSINESS_ASSOCIATION.matcher(name).matches()) {
            return new Named(name, Side.INDUSTRY, OrganizationKind.ASSOCIATION);
        }
        return SCHOOL.matcher(name).matches() ? new Named(name, Side.OTHER, OrganizationKind.SCHOOL) : null;
    }

    /** An office of this regency belongs into the register by an administrator's hand, with its rights. */
    boolean ownOffice(String text) {
        String name = plain(text);
        return !several(name) && OFFICE.matcher(name).matches() && atHome(name);
    }

    private boolean atHome(String name) {
        return name.endsWith(" " + home);
    }

    /** The texts under which the register may know what is named, the text itself first. */
    static List<String> spellings(String text) {
        String name = plain(text);
        return name.equals(text.strip()) ? List.of(name) : List.of(text.strip(), name);
    }

    /** Without what stands in brackets at its end, and a council's commission as its council. */
    static String plain(String text) {
        String name = ASIDE.matcher(text.strip().replaceAll("\\s+", " ")).replaceFirst("");
        String body = COUNCIL_PART.matcher(name).replaceFirst("");
        return body.replaceFirst("^Pemkab ", "Pemerintah Kabupaten ").replaceFirst("^Pemkot ", "Pemerintah Kota ").replaceFirst("^Pemprov ", "Pemerintah Provinsi ");
    }

    static boolean several(String text) {
        return SEVERAL.matcher(text).find();
    }

    /** The parties a list names, in its order. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : SEVERAL.split(text)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
