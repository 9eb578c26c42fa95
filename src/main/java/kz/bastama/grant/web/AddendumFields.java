package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.grant.application.AskAddendum;
import kz.bastama.grant.application.PayeeAccount;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The form of a change of an agreement, the same for the grantee and for an officer; it begins with what is agreed. */
@Component
class AddendumFields {

    private static final String FORM = "grant-ask-addendum";

    private final Grants grants;
    private final PayeeAccount payeeAccount;
    private final Forms forms;
    private final RefusalWording wording;

    AddendumFields(Grants grants, PayeeAccount payeeAccount, Forms forms, RefusalWording wording) {
        this.grants = grants;
        this.payeeAccount = payeeAccount;
        this.forms = forms;
        this.wording = wording;
    }

    FormView begun(Grant grant, HttpServletRequest request, Locale language) {
        Form form = forms.form(FORM);
        boolean carried = !request.getParameterMap().isEmpty();
        Map<String, Object> typed =
                carried ? forms.post(form, request.getParameterMap()).typed() : agreed(grant);
        return forms.view(form, typed, given(grant), language);
    }

    /** @return what is to be shown again; empty where the change is on its way */
    Optional<FormView> sent(
            Grant grant,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Function<AskAddendum.Request, Verdict> act) {
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        if (post.reshows()) {
            return Optional.of(forms.view(form, post.typed(), given(grant), language));
        }
        Submission submission = forms.read(form, post.typed(), given(grant), language);
        List<FieldError> errors = new ArrayList<>(submission.errors());
        if (submission.isValid()) {
            act.apply(request(submission.answers()))
                    .refusals()
                    .forEach(refusal -> errors.add(new FieldError(
                            refusal.field() == null ? "" : refusal.field(), "", wording.of(refusal, language))));
        }
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        FormView view = forms.view(form, post.typed(), errors, given(grant), language);
        return Optional.of(view.atFirstMistake());
    }

    private static AskAddendum.Request request(Answers answers) {
        return new AskAddendum.Request(
                answers.text("reason"),
                answers.date("endsOn").orElse(null),
                answers.rows("lines").stream()
                        .map(row -> row.number("sum").orElse(BigDecimal.ZERO))
                        .toList(),
                new Account(answers.text("iban"), answers.text("bic")));
    }

    private Map<String, Object> given(Grant grant) {
        return Map.of(
                "lines",
                grants.budget(grant.id()).lines().stream()
                        .map(line -> Map.of(
                                "item",
                                line.number() + ". " + line.item(),
                                "present",
                                line.sum().toPlainString()))
                        .toList());
    }

    private Map<String, Object> agreed(Grant grant) {
        Map<String, Object> typed = new HashMap<>();
        typed.put("endsOn", grant.agreement().endsOn().toString());
        typed.put(
                "lines",
                grants.budget(grant.id()).lines().stream()
                        .map(BudgetLine::sum)
                        .map(sum -> Map.of("sum", sum.toPlainString()))
                        .toList());
        payeeAccount.of(grant).ifPresent(account -> {
            typed.put("iban", account.iban());
            typed.put("bic", account.bic());
        });
        return typed;
    }
}
