package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.grant.domain.SubPayment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the payments of sub-grants into the report as expenses of their lines, each once. */
@Service
public class TakeSubPayments {

    private static final String LIST = "expenses";

    private final SubGrants subGrants;
    private final DraftReport draftReport;
    private final SettledLines settledLines;
    private final ReportGround ground;
    private final ImportExpenses importExpenses;
    private final Forms forms;

    TakeSubPayments(
            SubGrants subGrants,
            DraftReport draftReport,
            SettledLines settledLines,
            ReportGround ground,
            ImportExpenses importExpenses,
            Forms forms) {
        this.subGrants = subGrants;
        this.draftReport = draftReport;
        this.settledLines = settledLines;
        this.ground = ground;
        this.importExpenses = importExpenses;
        this.forms = forms;
    }

    /** Rows for the payments that no expense of the draft, or of what is settled, shows yet; what came back is left out of them. */
    @Transactional
    public List<Map<String, String>> waiting(Grant grant, Report draft) {
        List<SubGrant> all = subGrants.of(grant.id());
        if (all.isEmpty()) {
            return List.of();
        }
        Form form = draftReport.form(draft).only(Set.of(LIST));
        Object typed = forms.kept(draft.typed()).getOrDefault(LIST, List.of());
        List<Answers> present = forms.read(form, Map.of(LIST, typed), ground.given(grant), Locale.ENGLISH)
                .answers()
                .rows(LIST);
        Set<String> known = Stream.concat(
                        settledLines.before(grant.id(), draft.revision()).rows().stream(), present.stream())
                .map(row -> sign(
                        row.text("budgetLine"),
                        row.text("document"),
                        row.date("documentDate").map(Object::toString).orElse(""),
                        row.text("payee")))
                .collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .flatMap(one -> rows(one).stream())
                .filter(row -> known.add(
                        sign(row.get("budgetLine"), row.get("document"), row.get("documentDate"), row.get("payee"))))
                .toList();
    }

    /** @return false where the draft was changed meanwhile, or nothing waits */
    @Transactional
    public boolean of(Grant grant, Report draft) {
        List<Map<String, String>> rows = waiting(grant, draft);
        return importExpenses.take(grant.id(), draft.version(), rows, "grant.subPaymentsTaken")
                instanceof DraftReport.Outcome.Saved;
    }

    /** What came back is set against the last payments first. */
    private static List<Map<String, String>> rows(SubGrant one) {
        BigDecimal left = one.net();
        List<Map<String, String>> rows = new ArrayList<>();
        for (SubPayment payment : one.payments()) {
            BigDecimal sum = payment.sum().min(left);
            if (!payment.returned() && sum.signum() > 0) {
                left = left.subtract(sum);
                rows.add(row(one, payment, sum));
            }
        }
        return rows;
    }

    private static Map<String, String> row(SubGrant one, SubPayment payment, BigDecimal sum) {
        Map<String, String> row = new HashMap<>();
        row.put("budgetLine", Integer.toString(one.line()));
        row.put("documentKind", "order");
        row.put("document", payment.document());
        row.put("documentDate", payment.paidOn().toString());
        row.put("payee", one.applicant());
        row.put("payeeNumber", one.bin() == null ? "" : one.bin());
        row.put("spent", sum.toPlainString());
        row.put("receipt", receipt(payment.receipt()));
        return row;
    }

    private static String receipt(UUID file) {
        return file == null ? "" : file.toString();
    }

    private static String sign(String... parts) {
        return String.join("|", parts).toLowerCase(Locale.ROOT);
    }
}
