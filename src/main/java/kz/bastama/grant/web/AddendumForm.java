package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A grantee asks to change the agreement; the form begins with what is agreed. */
@Controller
@RequestMapping("/cabinet/grants/{id}/change")
class AddendumForm {

    private static final String FORM = "grant-ask-addendum";

    private final OwnGrants own;
    private final Grants grants;
    private final AskAddendum askAddendum;
    private final PayeeAccount payeeAccount;
    private final Forms forms;
    private final RefusalWording wording;

    AddendumForm(
            OwnGrants own,
            Grants grants,
            AskAddendum askAddendum,
            PayeeAccount payeeAccount,
            Forms forms,
            RefusalWording wording) {
        this.own = own;
        this.grants = grants;
        this.askAddendum = askAddendum;
        this.payeeAccount = payeeAccount;
        this.forms = forms;
        this.wording = wording;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            HttpServletRequest request,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        if (!askAddendum.isPossible(grant)) {
            return notNow(id, redirect);
        }
        Form form = forms.form(FORM);
        boolean carried = !request.getParameterMap().isEmpty();
        Map<String, Object> typed =
                carried ? forms.post(form, request.getParameterMap()).typed() : agreed(grant);
        return page(grant, forms.view(form, typed, given(grant), language), model);
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        if (!askAddendum.isPossible(grant)) {
            return notNow(id, redirect);
        }
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        if (post.reshows()) {
            return page(grant, forms.view(form, post.typed(), given(grant), language), model);
        }
        Submission submission = forms.read(form, post.typed(), given(grant), language);
        List<FieldError> errors = new ArrayList<>(submission.errors());
        if (submission.isValid()) {
            Verdict verdict = askAddendum.of(id, request(submission.answers()));
            verdict.refusals()
                    .forEach(refusal -> errors.add(new FieldError(
                            refusal.field() == null ? "" : refusal.field(), "", wording.of(refusal, language))));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            FormView view = forms.view(form, post.typed(), errors, given(grant), language);
            return page(grant, view.atFirstMistake(), model);
        }
        redirect.addFlashAttribute("done", "grant.addendum.asked");
        return "redirect:/cabinet/grants/" + id;
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

    private static String notNow(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("info", "grant.addendum.notNow");
        return "redirect:/cabinet/grants/" + id;
    }

    private String page(Grant grant, FormView view, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("view", view);
        return "grant/addendum";
    }
}
