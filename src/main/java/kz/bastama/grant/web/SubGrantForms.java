package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Option;
import kz.bastama.form.Submission;
import kz.bastama.grant.application.KeepSubGrants;
import kz.bastama.grant.application.KeepSubGrants.Applied;
import kz.bastama.grant.application.KeepSubGrants.Moved;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrantStep;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.legal.Refusal;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a grantee types of a sub-grant: the application, the decision, money, report, ruling. Nothing typed is lost. */
@Controller
@RequestMapping("/cabinet/grants/{id}/sub-grants")
class SubGrantForms {

    private static final String APPLICATION = "grant-sub-grant";
    private static final Map<SubGrantStep, String> FORMS = Map.of(
            SubGrantStep.DECISION, "grant-sub-decision",
            SubGrantStep.PAYMENT, "grant-sub-payment",
            SubGrantStep.RETURN, "grant-sub-payment",
            SubGrantStep.REPORT, "grant-sub-report",
            SubGrantStep.RULING, "grant-sub-ruling");

    private final OwnGrants own;
    private final KeepSubGrants keep;
    private final SubGrants subGrants;
    private final Forms forms;
    private final RefusalWording wording;

    SubGrantForms(OwnGrants own, KeepSubGrants keep, SubGrants subGrants, Forms forms, RefusalWording wording) {
        this.own = own;
        this.keep = keep;
        this.subGrants = subGrants;
        this.forms = forms;
        this.wording = wording;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, Locale language, Model model) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        if (!keep.isOpen(grant)) {
            return "redirect:/cabinet/grants/" + id + "/sub-grants";
        }
        return page(grant, null, null, APPLICATION, Map.of(), List.of(), language, model);
    }

    @PostMapping("/new")
    String add(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        Submission read = read(APPLICATION, request, given(grant, null), language);
        List<FieldError> errors = errors(read, language, typed -> keep.add(id, applied(typed)));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(grant, null, null, APPLICATION, read.typed(), errors, language, model);
        }
        redirect.addFlashAttribute("done", "grant.subGrant.added");
        return "redirect:/cabinet/grants/" + id + "/sub-grants";
    }

    @GetMapping("/{subGrant}/{step}")
    String show(
            @PathVariable UUID id,
            @PathVariable UUID subGrant,
            @PathVariable String step,
            Locale language,
            Model model) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        SubGrant one = found(id, subGrant);
        SubGrantStep named = named(step);
        return keep.may(grant, one, named).isAllowed()
                ? page(grant, one, named, FORMS.get(named), Map.of(), List.of(), language, model)
                : "redirect:/cabinet/grants/" + id + "/sub-grants/" + subGrant;
    }

    /** @param version of the sub-grant that was seen; where another stands now, nothing happens and both are shown */
    @PostMapping("/{subGrant}/{step}")
    String act(
            @PathVariable UUID id,
            @PathVariable UUID subGrant,
            @PathVariable String step,
            @RequestParam(name = "_version") int version,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        SubGrantStep named = named(step);
        SubGrant one = found(id, subGrant);
        Submission read = read(FORMS.get(named), request, given(grant, one), language);
        boolean stale = one.version() != version;
        List<FieldError> errors = stale
                ? List.of(told(Refusal.of("grant.subGrantChanged", null), language))
                : errors(read, language, typed -> done(one, named, version, typed));
        if (!errors.isEmpty()) {
            response.setStatus((stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
            return page(grant, one, named, FORMS.get(named), read.typed(), errors, language, model);
        }
        redirect.addFlashAttribute("done", "grant.subGrant.done." + named);
        return "redirect:/cabinet/grants/" + id + "/sub-grants/" + subGrant;
    }

    private Verdict done(SubGrant one, SubGrantStep step, int seen, Answers typed) {
        return switch (step) {
            case DECISION ->
                typed.text("decision").equals("AWARD")
                        ? keep.award(one.id(), seen, typed.number("sum").orElseThrow())
                        : keep.refuse(one.id(), seen, typed.text("reason"));
            case PAYMENT -> keep.pay(one.id(), seen, moved(typed));
            case RETURN -> keep.takeBack(one.id(), seen, moved(typed));
            case REPORT ->
                keep.report(
                        one.id(),
                        seen,
                        typed.text("done"),
                        typed.number("spent").orElseThrow());
            case RULING ->
                typed.text("ruling").equals("ACCEPT")
                        ? keep.accept(one.id(), seen)
                        : keep.sendBack(one.id(), seen, typed.text("reason"));
        };
    }

    private static Applied applied(Answers typed) {
        String bin = typed.text("bin");
        return new Applied(
                Integer.parseInt(typed.text("line")),
                typed.text("applicant"),
                bin.isEmpty() ? null : bin,
                typed.text("project"),
                typed.number("asked").orElseThrow());
    }

    private static Moved moved(Answers typed) {
        String receipt = typed.text("receipt");
        return new Moved(
                typed.date("on").orElseThrow(),
                typed.text("document"),
                typed.number("sum").orElseThrow(),
                receipt.isEmpty() ? null : UUID.fromString(receipt));
    }

    private Submission read(String form, HttpServletRequest request, Map<String, Object> given, Locale language) {
        Form shown = forms.form(form);
        return forms.read(shown, forms.post(shown, request.getParameterMap()).typed(), given, language);
    }

    private List<FieldError> errors(Submission read, Locale language, Function<Answers, Verdict> act) {
        List<FieldError> errors = new ArrayList<>(read.errors());
        if (read.isValid()) {
            act.apply(read.answers()).refusals().forEach(refusal -> errors.add(told(refusal, language)));
        }
        return errors;
    }

    private FieldError told(Refusal refusal, Locale language) {
        return new FieldError(refusal.field() == null ? "" : refusal.field(), "", wording.of(refusal, language));
    }

    private Map<String, Object> given(Grant grant, SubGrant one) {
        return Map.of(
                "lines",
                keep.of(grant).lines().stream()
                        .map(line -> new Option(Integer.toString(line.number()), line.number() + ". " + line.item()))
                        .toList(),
                "receipts",
                one == null
                        ? List.of()
                        : subGrants.files(one.id()).stream()
                                .map(file -> new Option(file.fileId().toString(), file.name()))
                                .toList());
    }

    private String page(
            Grant grant,
            SubGrant one,
            SubGrantStep step,
            String form,
            Map<String, ?> typed,
            List<FieldError> errors,
            Locale language,
            Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("one", one);
        model.addAttribute("step", step);
        model.addAttribute("view", forms.view(forms.form(form), typed, errors, given(grant, one), language));
        return "grant/sub-grant-form";
    }

    private SubGrant found(UUID id, UUID subGrant) {
        return subGrants
                .find(subGrant)
                .filter(one -> one.grantId().equals(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static SubGrantStep named(String step) {
        return Arrays.stream(SubGrantStep.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(step))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
