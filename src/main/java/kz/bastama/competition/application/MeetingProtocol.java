package kz.bastama.competition.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.Seated;
import kz.bastama.document.Paper;

/**
 * The issued protocol of a meeting, and what became of it with those who took part.
 *
 * @param caseId the competition, or the search for the next in rank
 * @param term within which it is signed
 * @param open whether it may still be signed or refused: until the secretary has signed, who does so last
 * @param needed least number of those who took part
 * @param chairWaits whether the one who led the meeting neither signed nor refused, and must
 * @param left why the case went on though too few had signed; null where it did not
 */
public record MeetingProtocol(
        UUID caseId,
        Body body,
        Competition competition,
        Paper paper,
        String term,
        boolean open,
        List<Seated> signers,
        List<ProtocolSignature> signatures,
        int needed,
        boolean chairWaits,
        String left) {

    public MeetingProtocol {
        signers = List.copyOf(signers);
        signatures = List.copyOf(signatures);
    }

    /** Page on which those who took part sign it. */
    public String page() {
        boolean onNext = !caseId.equals(competition.id());
        String part = body == Body.EXPERTS ? "/expert" : "/member";
        return part + (onNext ? "/successions/" : "/competitions/") + caseId;
    }

    /** Whether it hands a ranking on to those who decide, and names no winner itself. */
    public boolean handsOn() {
        return term.equals(MeetingProtocols.HANDED_ON);
    }

    public int signed() {
        return (int) signers.stream()
                .filter(signer ->
                        of(signer.personId()).map(ProtocolSignature::isSigned).orElse(false))
                .count();
    }

    public boolean isEnough() {
        return signed() >= needed && !chairWaits;
    }

    public Optional<ProtocolSignature> of(UUID personId) {
        return signatures.stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst();
    }

    public boolean concerns(UUID personId) {
        return signers.stream().anyMatch(one -> one.personId().equals(personId));
    }

    /** Whether that person took part, and has not signed yet. */
    public boolean awaits(UUID personId) {
        return open
                && concerns(personId)
                && !of(personId).map(ProtocolSignature::isSigned).orElse(false);
    }

    /** Those who neither signed nor refused. */
    public List<Seated> waiting() {
        return signers.stream()
                .filter(signer -> of(signer.personId()).isEmpty())
                .toList();
    }
}
