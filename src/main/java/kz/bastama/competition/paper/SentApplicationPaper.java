package kz.bastama.competition.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Budget;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.paper.SentApplicationContent.Money;
import kz.bastama.competition.paper.SentApplicationContent.Part;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Option;
import kz.bastama.legal.Editions;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what an application says, of one that was sent and of a draft alike. */
@Component
public class SentApplicationPaper {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(WorkingCalendar.ZONE);

    private final Competitions competitions;
    private final Organisations organisations;
    private final Territories territories;
    private final Parties parties;
    private final Editions editions;
    private final Attachments attachments;
    private final Forms forms;

    SentApplicationPaper(
            Competitions competitions,
            Organisations organisations,
            Territories territories,
            Parties parties,
            Editions editions,
            Attachments attachments,
            Forms forms) {
        this.competitions = competitions;
        this.organisations = organisations;
        this.territories = territories;
        this.parties = parties;
        this.editions = editions;
        this.attachments = attachments;
        this.forms = forms;
    }

    public SentApplicationContent of(Application application) {
        return of(application, attachments.of(application.id()));
    }

    /** With the files of a correction. */
    public SentApplicationContent of(Application application, List<Attachment> files) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Organisation organisation =
                organisations.find(application.organisationId()).orElseThrow();
        Form form = forms.form(application.formId(), application.formVersion());
        Instant received = application.receivedAt();
        return new SentApplicationContent(
                parties.operator().city(),
                organisation.name(),
                organisation.bin().toString(),
                competition.title(),
                lot.number(),
                lot.title(),
                application.number(),
                received,
                received == null ? null : TIME.format(received),
                application.digest(),
                parts(application, form, competition, KAZAKH),
                parts(application, form, competition, RUSSIAN),
                money(answers(application, form, competition), competition),
                files.stream()
                        .map(one -> new SentApplicationContent.File(one.name(), one.sha256()))
                        .toList());
    }

    private List<Part> parts(Application application, Form form, Competition competition, Locale language) {
        if (application.isDraft()) {
            Map<String, Object> typed = forms.kept(application.typed());
            Map<String, Object> given = given(competition, String.valueOf(typed.getOrDefault("kato", "")), language);
            return AnswerParts.of(forms.view(form, typed, given, language));
        }
        Answers answers = forms.fromJson(form, application.answers());
        return AnswerParts.of(
                forms.answers(form, answers, given(competition, answers.text("kato"), language), language));
    }

    private Answers answers(Application application, Form form, Competition competition) {
        if (!application.isDraft()) {
            return forms.fromJson(form, application.answers());
        }
        Map<String, Object> typed = forms.kept(application.typed());
        Map<String, Object> given = given(competition, String.valueOf(typed.getOrDefault("kato", "")), RUSSIAN);
        return forms.read(form, typed, given, RUSSIAN).answers();
    }

    /** What the form looks at; of all territories only the chosen one is to be named. */
    private Map<String, Object> given(Competition competition, String kato, Locale language) {
        Map<String, Object> given = new HashMap<>();
        given.put("grantType", competition.grantType());
        given.put(
                "territories",
                kato.isEmpty()
                        ? List.of()
                        : List.of(new Option(kato, territories.fullName(kato).in(language))));
        return given;
    }

    private Money money(Answers answers, Competition competition) {
        Budget budget = Budget.of(answers);
        if (budget.lines().isEmpty()) {
            return null;
        }
        var percent = editions.get(competition.edition())
                .decimal("grantTypes." + competition.grantType() + ".institutionalShare");
        return new Money(
                budget.asked(), budget.own(), budget.institutional(), percent, budget.institutionalLimit(percent));
    }
}
