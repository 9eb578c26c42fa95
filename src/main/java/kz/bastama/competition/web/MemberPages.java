package kz.bastama.competition.web;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.CastVotes;
import kz.bastama.competition.application.JoinMeeting;
import kz.bastama.competition.application.MeetingMaterials;
import kz.bastama.competition.application.MemberDeclarations;
import kz.bastama.competition.application.WriteDissent;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
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

/** The meetings of a member of the competition commission, and the votes. */
@Controller
@RequestMapping("/member")
class MemberPages {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Selection selection;
    private final Successions successions;
    private final JoinMeeting joinMeeting;
    private final CastVotes castVotes;
    private final WriteDissent writeDissent;
    private final MemberDeclarations declarations;
    private final ListOfApplicants applicants;
    private final ApplicationContent content;
    private final MeetingMaterials materials;
    private final CompetitionPapers papers;
    private final PanelRefusals refusals;
    private final CurrentActor actor;
    private final Clock clock;

    MemberPages(
            Competitions competitions,
            Bodies bodies,
            Selection selection,
            Successions successions,
            JoinMeeting joinMeeting,
            CastVotes castVotes,
            WriteDissent writeDissent,
            MemberDeclarations declarations,
            ListOfApplicants applicants,
            ApplicationContent content,
            MeetingMaterials materials,
            CompetitionPapers papers,
            PanelRefusals refusals,
            CurrentActor actor,
            Clock clock) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.selection = selection;
        this.successions = successions;
        this.joinMeeting = joinMeeting;
        this.castVotes = castVotes;
        this.writeDissent = writeDissent;
        this.declarations = declarations;
        this.applicants = applicants;
        this.content = content;
        this.materials = materials;
        this.papers = papers;
        this.refusals = refusals;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping
    String home(Model model) {
        List<Competition> mine = bodies.ofPerson(Body.COMMISSION, actor.get().personId()).stream()
                .filter(id -> bodies.meeting(id, Body.COMMISSION).isPresent())
                .map(id -> competitions.find(id).orElseThrow())
                .toList();
        model.addAttribute("competitions", mine);
        model.addAttribute(
                "successions",
                mine.stream()
                        .flatMap(competition -> successions.ofCompetition(competition.id()).stream())
                        .filter(Succession::isByCommission)
                        .toList());
        return "competition/member-home";
    }

    @GetMapping("/competitions/{id}")
    String competition(@PathVariable UUID id, Locale language, Model model) {
        Competition competition = mine(id);
        UUID me = actor.get().personId();
        Map<UUID, String> votes = new HashMap<>();
        selection.votes(id).stream()
                .filter(vote -> vote.personId().equals(me))
                .forEach(vote -> votes.put(vote.applicationId(), vote.choice().name()));
        model.addAttribute("competition", competition);
        Meeting meeting = bodies.meeting(id, Body.COMMISSION).orElseThrow();
        model.addAttribute("meeting", meeting);
        model.addAttribute("ahead", !meeting.begun(LocalDate.now(clock)).isAllowed());
        model.addAttribute("votes", votes);
        model.addAttribute("undeclared", applicants.of(declarations.asked(id, me), language));
        model.addAttribute(
                "contents",
                declarations.readable(id, me).stream()
                        .collect(toMap(Function.identity(), one -> content.of(one, language))));
        model.addAttribute(
                "materials", materials.of(id).stream().filter(papers::mayOpen).toList());
        model.addAttribute("choices", Vote.Choice.values());
        model.addAttribute("open", competition.state() == CompetitionState.COMMISSION);
        return "competition/member-competition";
    }

    @PostMapping("/competitions/{id}/votes")
    String vote(@PathVariable UUID id, HttpServletRequest request, Locale language, RedirectAttributes redirect) {
        mine(id);
        Map<UUID, Vote.Choice> choices = new HashMap<>();
        for (Ranked ranked : selection.ranking(id)) {
            String choice = request.getParameter("vote." + ranked.applicationId());
            Vote.Choice.of(choice).ifPresent(valid -> choices.put(ranked.applicationId(), valid));
        }
        refusals.tell(castVotes.of(id, actor.get().personId(), choices), "competition.voted", language, redirect);
        return "redirect:/member/competitions/" + id;
    }

    @PostMapping("/competitions/{id}/attendance")
    String join(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            Locale language,
            RedirectAttributes redirect) {
        mine(id);
        refusals.tell(
                joinMeeting.of(id, actor.get().personId(), Attendance.of(how).orElse(null)),
                "competition.vote.joined",
                language,
                redirect);
        return "redirect:/member/competitions/" + id;
    }

    @PostMapping("/competitions/{id}/dissents/{applicationId}")
    String dissent(
            @PathVariable UUID id,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String opinion,
            Locale language,
            RedirectAttributes redirect) {
        mine(id);
        refusals.tell(
                writeDissent.of(id, applicationId, actor.get().personId(), opinion.strip()),
                "competition.dissent.kept",
                language,
                redirect);
        return "redirect:/member/competitions/" + id;
    }

    private Competition mine(UUID id) {
        UUID me = actor.get().personId();
        boolean seated = bodies.of(id, Body.COMMISSION).stream()
                .anyMatch(member -> member.personId().equals(me));
        if (!seated || bodies.meeting(id, Body.COMMISSION).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return competitions.find(id).orElseThrow();
    }
}
