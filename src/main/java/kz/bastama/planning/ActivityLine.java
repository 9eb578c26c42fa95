package kz.bastama.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * One fact that the operator's yearly report counts.
 *
 * @param subject what is counted: several lines of one subject, the lots of a competition for example, count once
 * @param sphere code, or empty where it is not known
 * @param amount tenge, zero where no money belongs to it
 * @param day that decides on the year
 * @param path page that shows it
 */
public record ActivityLine(
        Activity activity,
        UUID subject,
        OfficialText title,
        String customerCode,
        String grantType,
        String sphere,
        String kato,
        BigDecimal amount,
        LocalDate day,
        String path) {

    public ActivityLine ofSphere(String code) {
        return new ActivityLine(activity, subject, title, customerCode, grantType, code, kato, amount, day, path);
    }
}
