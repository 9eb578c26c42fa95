package kz.bastama.grant.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Remark;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** The places of a report that a remark may be about, and what is remarked on them; public because templates call it. */
@Component("grantRemarks")
public class RemarkedPlaces {

    private static final List<String> QUESTIONS = List.of("achieved", "problems", "sustainability");

    private final Reports reports;
    private final Clearings clearings;
    private final Forms forms;
    private final Terms terms;

    RemarkedPlaces(Reports reports, Clearings clearings, Forms forms, Terms terms) {
        this.reports = reports;
        this.clearings = clearings;
        this.forms = forms;
        this.terms = terms;
    }

    /**
     * @param part list or question of the report, worded by {@code grant.place.<part>}
     * @param row number of the row, from 1; 0 for a question
     * @param shown by which the row is known
     */
    public record Place(String path, String part, int row, String shown, String remark) implements Serializable {}

    /** The newest report that the operator has seen, or null. */
    public Report latest(Grant grant) {
        return reports.of(grant.id()).stream()
                .filter(report -> report.state() != ReportState.DRAFT)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** The report that came back and is to be corrected now, or null. */
    public Report returned(Grant grant) {
        Report latest = latest(grant);
        return latest != null && latest.state() == ReportState.RETURNED ? latest : null;
    }

    /** All places of the report in its order, without expenses that are being decided on by line, with the remarks that stand. */
    public List<Place> of(Grant grant, Report report) {
        return of(report, remarks(grant, report));
    }

    /** Only those with a remark. */
    public List<Place> remarked(Grant grant, Report report) {
        return of(grant, report).stream()
                .filter(place -> !place.remark().isEmpty())
                .toList();
    }

    List<Place> of(Report report, Map<String, String> remarks) {
        Answers answers = forms.fromJson(forms.form("grant-report", report.formVersion()), report.answers());
        List<Place> places = new ArrayList<>();
        rows(places, answers, "activities", remarks);
        rows(places, answers, "indicators", remarks);
        QUESTIONS.forEach(
                question -> places.add(new Place(question, question, 0, "", remarks.getOrDefault(question, ""))));
        if (report.state() != ReportState.SENT
                || clearings.of(report.grantId(), report.revision()).isEmpty()) {
            rows(places, answers, "expenses", remarks);
        }
        return places;
    }

    /** The last instant of a running term of the grant, or null. */
    public Instant until(Grant grant, String term) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(one -> one.isOpen() && one.name().equals(term))
                .map(Term::due)
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> remarks(Grant grant, Report report) {
        return reports.remarks(grant.id(), report.revision()).stream()
                .collect(Collectors.toMap(Remark::place, Remark::text));
    }

    private static void rows(List<Place> places, Answers answers, String list, Map<String, String> remarks) {
        for (int at = 0; at < answers.rows(list).size(); at++) {
            Remark row = new Remark(list + "[" + at + "]", "");
            places.add(new Place(row.place(), list, at + 1, row.shown(answers), remarks.getOrDefault(row.place(), "")));
        }
    }
}
