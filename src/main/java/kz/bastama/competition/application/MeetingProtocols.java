package kz.bastama.competition.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.competition.paper.ExpertProtocolContent;
import kz.bastama.competition.paper.SuccessionContent;
import kz.bastama.document.Papers;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** Finds the protocol of a meeting that those who took part sign. */
@Component
public class MeetingProtocols {

    static final String DECIDES = "protocolSigning";
    static final String HANDED_ON = "expertProtocolSigning";

    private final Competitions competitions;
    private final Successions successions;
    private final Bodies bodies;
    private final ProtocolSignatures signatures;
    private final Papers papers;
    private final Editions editions;
    private final Terms terms;

    MeetingProtocols(
            Competitions competitions,
            Successions successions,
            Bodies bodies,
            ProtocolSignatures signatures,
            Papers papers,
            Editions editions,
            Terms terms) {
        this.competitions = competitions;
        this.successions = successions;
        this.bodies = bodies;
        this.signatures = signatures;
        this.papers = papers;
        this.editions = editions;
        this.terms = terms;
    }

    /** The body whose protocol names the winners. */
    public Body deciding(Competition competition) {
        return DecidedBy.of(editions.get(competition.edition())).body();
    }

    /** Empty until it is issued, and where nobody is to sign it. */
    public Optional<MeetingProtocol> of(UUID caseId, Body body) {
        return competitions
                .find(caseId)
                .flatMap(competition -> of(competition, body))
                .or(() -> successions
                        .find(caseId)
                        .filter(one -> body == Body.COMMISSION && one.isByCommission())
                        .flatMap(this::onNext));
    }

    private Optional<MeetingProtocol> of(Competition competition, Body body) {
        boolean decides = deciding(competition) == body;
        boolean asked = decides ? competition.state().isDecided() : isHandedOn(competition, body);
        if (!asked) {
            return Optional.empty();
        }
        String type = body == Body.EXPERTS ? ExpertProtocolContent.TYPE.code() : CommissionProtocolContent.TYPE.code();
        List<Seated> present = bodies.of(competition.id(), body).stream()
                .filter(member -> member.attendance().isPresent())
                .toList();
        UUID chair =
                bodies.meeting(competition.id(), body).map(Meeting::chairId).orElse(null);
        List<ProtocolSignature> given = signatures.of(competition.id(), body);
        return papers.find(competition.id().toString(), type, 1)
                .map(paper -> new MeetingProtocol(
                        competition.id(),
                        body,
                        competition,
                        paper,
                        decides ? DECIDES : HANDED_ON,
                        competition.state() != CompetitionState.CONCLUDED && isOpen(given),
                        present,
                        given,
                        needed(present, competition),
                        chairWaits(given, chair, present, competition),
                        signatures.left(competition.id(), body).orElse(null)));
    }

    /** Those who voted on it were there. */
    private Optional<MeetingProtocol> onNext(Succession succession) {
        if (!isAsked(succession.id(), DECIDES)) {
            return Optional.empty();
        }
        Competition competition = competitions.find(succession.competitionId()).orElseThrow();
        List<Vote> votes = successions.votes(succession.id());
        List<Seated> present = bodies.of(competition.id(), Body.COMMISSION).stream()
                .filter(member ->
                        votes.stream().anyMatch(vote -> vote.personId().equals(member.personId())))
                .toList();
        UUID chair = succession.meeting().chairId();
        List<ProtocolSignature> given = signatures.of(succession.id(), Body.COMMISSION);
        return papers.find(succession.id().toString(), SuccessionContent.PROTOCOL.code(), 1)
                .map(paper -> new MeetingProtocol(
                        succession.id(),
                        Body.COMMISSION,
                        competition,
                        paper,
                        DECIDES,
                        !succession.isOver() && isOpen(given),
                        present,
                        given,
                        needed(present, competition),
                        chairWaits(given, chair, present, competition),
                        null));
    }

    /** Cases of before, in which the experts were not asked to sign what they hand on, have no such term. */
    private boolean isHandedOn(Competition competition, Body body) {
        return body == Body.EXPERTS
                && (competition.state() == CompetitionState.COMMISSION
                        || competition.state().isDecided())
                && isAsked(competition.id(), HANDED_ON);
    }

    private boolean isAsked(UUID caseId, String name) {
        return terms.ofCase(caseId.toString()).stream()
                .anyMatch(term -> term.name().equals(name));
    }

    /** The secretary signs last, in Tasklist. */
    private static boolean isOpen(List<ProtocolSignature> given) {
        return given.stream().noneMatch(ProtocolSignature::isRecorded);
    }

    private boolean chairWaits(
            List<ProtocolSignature> given, UUID chair, List<Seated> present, Competition competition) {
        return editions.get(competition.edition()).flag("selection.chairSigns")
                && present.stream().anyMatch(one -> one.personId().equals(chair))
                && given.stream().noneMatch(one -> one.personId().equals(chair));
    }

    /** The least number that is more than the share. */
    private int needed(List<Seated> present, Competition competition) {
        String[] share = editions.get(competition.edition())
                .text("selection.signatureShare")
                .split("/");
        return present.size() * Integer.parseInt(share[0].strip()) / Integer.parseInt(share[1].strip()) + 1;
    }
}
