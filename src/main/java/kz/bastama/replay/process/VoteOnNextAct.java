package kz.bastama.replay.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.LeadMeetingOnNext;
import kz.bastama.competition.application.VoteOnNext;
import kz.bastama.competition.domain.Vote;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Members of the commission vote on who takes the place of a winner that fell away. */
@Component
@Profile("replay")
class VoteOnNextAct implements Act {

    private final VoteOnNext voteOnNext;
    private final LeadMeetingOnNext leadMeetingOnNext;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    VoteOnNextAct(
            VoteOnNext voteOnNext, LeadMeetingOnNext leadMeetingOnNext, Troupe troupe, Stage stage, Reading reading) {
        this.voteOnNext = voteOnNext;
        this.leadMeetingOnNext = leadMeetingOnNext;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "vote-on-next";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID succession = stage.id(told.text("application") + ".succession");
        Map<UUID, Vote.Choice> choices = Ballots.of(told, stage);
        List<Reason> reasons = new ArrayList<>();
        told.optional("chair")
                .ifPresent(chair -> reasons.addAll(troupe.asOneOf(
                        "secretary",
                        () -> reading.of(leadMeetingOnNext.of(
                                succession, troupe.person(chair).id())))));
        for (String member : told.texts("members")) {
            UUID person = troupe.person(member).id();
            reasons.addAll(troupe.as(member, () -> reading.of(voteOnNext.of(succession, person, choices))));
        }
        return reasons;
    }
}
