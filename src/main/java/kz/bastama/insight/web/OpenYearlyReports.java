package kz.bastama.insight.web;

import java.util.List;
import java.util.Locale;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.insight.paper.OperatorReportContent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The yearly reports of the operator for everybody (article 6-2, paragraph 2): those that are issued. */
@Controller
@RequestMapping("/yearly-reports")
class OpenYearlyReports {

    private static final List<String> LANGUAGES = List.of("kk", "ru");

    private final YearlyReports reports;
    private final Papers papers;

    OpenYearlyReports(YearlyReports reports, Papers papers) {
        this.reports = reports;
        this.papers = papers;
    }

    public record Issued(int year, Paper paper) {}

    @GetMapping
    String all(Model model) {
        model.addAttribute(
                "reports", reports.issued().stream().map(this::issued).toList());
        model.addAttribute("languages", LANGUAGES);
        return "insight/yearly-reports";
    }

    @GetMapping("/{year}/{language}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable int year, @PathVariable String language) {
        byte[] bytes = reports.workbook(year, Locale.forLanguageTag(language))
                .filter(found -> LANGUAGES.contains(language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(YearPages.XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"yearly-report-" + year + "-" + language + ".xlsx\"")
                .body(bytes);
    }

    private Issued issued(YearlyReport report) {
        return new Issued(
                report.year(),
                papers.find(report.id().toString(), OperatorReportContent.TYPE.code(), 1)
                        .orElseThrow());
    }
}
