package kz.bastama.replay.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.CastVotes;
import kz.bastama.competition.application.DeclareAsMember;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.application.JoinMeeting;
import kz.bastama.competition.application.MemberDeclarations;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Verdict;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Members of the commission take part remotely and vote by roll call, all of those named in the same way. */
@Component
@Profile("replay")
class VoteAct implements Act {

    private final JoinMeeting joinMeeting;
    private final CastVotes castVotes;
    private final MemberDeclarations declarations;
    private final DeclareAsMember declareAsMember;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    VoteAct(
            JoinMeeting joinMeeting,
            CastVotes castVotes,
            MemberDeclarations declarations,
            DeclareAsMember declareAsMember,
            Troupe troupe,
            Stage stage,
            Reading reading) {
        this.joinMeeting = joinMeeting;
        this.castVotes = castVotes;
        this.declarations = declarations;
        this.declareAsMember = declareAsMember;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "vote";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID competition = stage.id(told.text("competition"));
        Map<UUID, Vote.Choice> choices = Ballots.of(told, stage);
        List<Reason> reasons = new ArrayList<>();
        for (String member : told.texts("members")) {
            UUID person = troupe.person(member).id();
            troupe.as(member, () -> declare(competition, person, choices));
            troupe.as(member, () -> joinMeeting.of(competition, person, Attendance.REMOTE));
        }
        for (String member : told.texts("members")) {
            UUID person = troupe.person(member).id();
            reasons.addAll(troupe.as(member, () -> reading.of(castVotes.of(competition, person, choices))));
        }
        return reasons;
    }

    /** Whoever steps back from nothing has nothing to declare. */
    private Verdict declare(UUID competition, UUID person, Map<UUID, Vote.Choice> choices) {
        return declareAsMember.of(
                competition,
                person,
                declarations.asked(competition, person).stream()
                        .map(one -> new Declaration(one.id(), choices.get(one.id()) == Vote.Choice.RECUSED, "recused"))
                        .toList());
    }
}
