package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AppointExperts;
import kz.bastama.competition.application.ExplainDeparture;
import kz.bastama.competition.application.RecordAttendance;
import kz.bastama.competition.application.RecordFallOut;
import kz.bastama.competition.application.SeatMembers;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.Seated;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff enter on the case page of a competition between the check and the result. */
@Controller
@RequestMapping("/staff/competitions/{id}")
class StaffSelection {

    private final Competitions competitions;
    private final Bodies bodies;
    private final AppointExperts appointExperts;
    private final RecordFallOut recordFallOut;
    private final SeatMembers seatMembers;
    private final RecordAttendance recordAttendance;
    private final ExplainDeparture explainDeparture;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffSelection(
            Competitions competitions,
            Bodies bodies,
            AppointExperts appointExperts,
            RecordFallOut recordFallOut,
            SeatMembers seatMembers,
            RecordAttendance recordAttendance,
            ExplainDeparture explainDeparture,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.appointExperts = appointExperts;
        this.recordFallOut = recordFallOut;
        this.seatMembers = seatMembers;
        this.recordAttendance = recordAttendance;
        this.explainDeparture = explainDeparture;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/experts")
    String experts(
            @PathVariable UUID id,
            @RequestParam(name = "expert", defaultValue = "") List<UUID> chosen,
            Locale language,
            RedirectAttributes redirect) {
        allow(id, Role.OPERATOR);
        return back(id, appointExperts.of(id, chosen), "experts", language, redirect);
    }

    @PostMapping("/experts/{expertId}/fall-out")
    String fallOut(
            @PathVariable UUID id,
            @PathVariable UUID expertId,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        allow(id, Role.OPERATOR);
        FallOut.Cause why = FallOut.Cause.of(cause).orElse(null);
        String words = reason.strip();
        return back(
                id,
                recordFallOut.of(id, expertId, why, words.substring(0, Math.min(1000, words.length()))),
                "experts",
                language,
                redirect);
    }

    @PostMapping("/members")
    String members(
            @PathVariable UUID id,
            @RequestParam(name = "member", defaultValue = "") List<UUID> chosen,
            Locale language,
            RedirectAttributes redirect) {
        allow(id, Role.SECRETARY);
        return back(id, seatMembers.of(id, chosen), "members", language, redirect);
    }

    @PostMapping("/attendance/{body}")
    String attendance(
            @PathVariable UUID id,
            @PathVariable Body body,
            @RequestParam(required = false) UUID chair,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes redirect) {
        allow(id, Role.SECRETARY);
        Map<UUID, RecordAttendance.Entered> entered = new HashMap<>();
        for (Seated seated : bodies.of(id, body)) {
            String[] how = String.valueOf(request.getParameter("attendance." + seated.personId()))
                    .split(":", 2);
            Attendance.of(how[0])
                    .ifPresent(attendance -> entered.put(
                            seated.personId(),
                            new RecordAttendance.Entered(attendance, how.length > 1 ? how[1] : null)));
        }
        return back(
                id,
                recordAttendance.of(id, body, entered, chair),
                body == Body.EXPERTS ? "experts" : "members",
                language,
                redirect);
    }

    @PostMapping("/departures/{applicationId}")
    String departure(
            @PathVariable UUID id,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(defaultValue = "") String reasonKk,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        allow(id, Role.SECRETARY);
        OfficialText said = OfficialText.of(reasonKk.strip(), reason.strip());
        return back(id, explainDeparture.of(id, applicationId, criterion, said), "votes", language, redirect);
    }

    private String back(UUID id, Verdict verdict, String anchor, Locale language, RedirectAttributes redirect) {
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.saved");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/staff/competitions/" + id + "#" + anchor;
    }

    private void allow(UUID id, Role role) {
        if (competitions.find(id).isEmpty() || !actor.get().has(role)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
