package kz.bastama.insight.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bastama.form.Page;
import kz.bastama.insight.YearFigures;
import kz.bastama.insight.YearFigures.Cut;
import kz.bastama.insight.application.BeginYearlyReport;
import kz.bastama.insight.application.TakeFigures;
import kz.bastama.insight.domain.YearlyReports;
import kz.bastama.legal.RefusalWording;
import kz.bastama.planning.Activity;
import kz.bastama.planning.ActivityLine;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures of the operator's yearly report, what each is made of, and all of it for a spreadsheet. */
@Controller
class YearPages {

    static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final YearFigures figures;
    private final TakeFigures takeFigures;
    private final YearWorkbook workbook;
    private final YearlyReports reports;
    private final BeginYearlyReport beginYearlyReport;
    private final RefusalWording wording;

    YearPages(
            YearFigures figures,
            TakeFigures takeFigures,
            YearWorkbook workbook,
            YearlyReports reports,
            BeginYearlyReport beginYearlyReport,
            RefusalWording wording) {
        this.figures = figures;
        this.takeFigures = takeFigures;
        this.workbook = workbook;
        this.reports = reports;
        this.beginYearlyReport = beginYearlyReport;
        this.wording = wording;
    }

    /**
     * @param by what the rows are, in lower case
     * @param activity and {@code of} a figure whose list is asked for; {@code of} empty is the row of all together
     */
    @GetMapping("/insight/year")
    String year(
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "customer") String by,
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        int asked = known(year.orElse(figures.years().get(0)));
        Cut cut = constant(Cut.class, by.toUpperCase(Locale.ROOT));
        List<ActivityLine> lines = figures.lines(asked);
        model.addAttribute("years", figures.years());
        model.addAttribute("year", asked);
        model.addAttribute("cuts", Cut.values());
        model.addAttribute("cut", cut);
        model.addAttribute("activities", Activity.values());
        model.addAttribute("rows", YearFigures.rows(lines, cut));
        model.addAttribute("total", YearFigures.total(lines));
        model.addAttribute("of", of);
        model.addAttribute("report", reports.ofYear(asked).orElse(null));
        model.addAttribute("over", beginYearlyReport.isOver(asked));
        if (!activity.isEmpty()) {
            Activity shown = constant(Activity.class, activity);
            model.addAttribute("shown", shown);
            model.addAttribute("page", cut(lines, shown, cut, of, page));
        }
        return "insight/year";
    }

    @PostMapping("/insight/year")
    String begin(@RequestParam int year, Locale language, RedirectAttributes redirect) {
        List<String> refusals = wording.of(beginYearlyReport.of(known(year)), language);
        if (!refusals.isEmpty()) {
            redirect.addFlashAttribute("refusals", refusals);
            return "redirect:/insight/year?year=" + year;
        }
        redirect.addFlashAttribute("done", "insight.report.begun");
        return "redirect:/staff/yearly-reports/"
                + reports.ofYear(year).orElseThrow().id();
    }

    @GetMapping("/insight/year.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam int year, Locale language) {
        List<ActivityLine> lines = figures.lines(known(year));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"year-" + year + ".xlsx\"")
                .body(workbook.of(takeFigures.of(lines), lines, language));
    }

    private int known(int year) {
        if (!figures.years().contains(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return year;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Page<ActivityLine> cut(List<ActivityLine> lines, Activity shown, Cut cut, String of, int number) {
        List<ActivityLine> all = lines.stream()
                .filter(line -> line.activity() == shown && (of.isEmpty() || of.equals(cut.of(line))))
                .toList();
        int last = (all.size() + Page.SIZE - 1) / Page.SIZE;
        int at = Math.max(1, Math.min(number, last)) - 1;
        int from = Math.min(at * Page.SIZE, all.size());
        return new Page<>(all.subList(from, Math.min(from + Page.SIZE, all.size())), at, Page.SIZE, all.size());
    }
}
