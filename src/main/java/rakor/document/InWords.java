package rakor.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import rakor.web.Messages;

/** Numbers and days in Indonesian words, as official papers write them so that nobody alters a figure. */
public final class InWords {
    private static final String[] SMALL = {"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Messages.INDONESIAN);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Messages.INDONESIAN);

    private InWords() {}

    /** Selasa tanggal dua puluh satu bulan Oktober tahun dua ribu dua puluh lima. */
    public static String day(LocalDate day) {
        return WEEKDAY.format(day) + " tanggal " + number(day.getDayOfMonth()) + " bulan " + MONTH.format(day) + " tahun " + number(day.getYear());
    }

    /** @param number from 0 to 999,999 */
    public static String number(int number) {
        if (number < 0 || number > 999_999) {
            throw new IllegalArgumentException(Integer.toString(number));
        }
        return number < 12 ? SMALL[number] : number < 20 ? SMALL[number - 10] + " belas" : number < 100 ? tens(number) : number < 1000 ? hundreds(number) : thousands(number);
    }

    private static String tens(int number) {
        return SMALL[number / 10] + " puluh" + rest(number % 10);
    }

    private static String hundreds(int number) {
        return (number < 200 ? "seratus" : SMALL[number / 100] + " ratus") + rest(number % 100);
    }

    private static String thousands(int number) {
        return (number < 2000 ? "seribu" : number(number / 1000) + " ribu") + rest(number % 1000);
    }

    private static String rest(int number) {
        return number == 0 ? "" : " " + number(number);
    }
}
