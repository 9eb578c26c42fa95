package kz.bastama.competition.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.application.GroundFound;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.file.Files;
import kz.bastama.file.StoredFile;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;

/**
 * One exclusion ground on the page of the check.
 *
 * @param applies null as long as it was not said
 * @param file the evidence that is kept, or null
 * @param mistakes why what was typed last is not kept, in the reader's language
 */
record GroundView(String ground, Boolean applies, String evidence, StoredFile file, List<String> mistakes) {

    static List<GroundView> of(List<String> grounds, List<GroundAnswer> answers, Files files) {
        Map<String, GroundAnswer> answered =
                answers.stream().collect(Collectors.toMap(GroundAnswer::ground, Function.identity()));
        return grounds.stream()
                .map(ground -> of(ground, answered.get(ground), files))
                .toList();
    }

    private static GroundView of(String ground, GroundAnswer answer, Files files) {
        if (answer == null) {
            return new GroundView(ground, null, "", null, List.of());
        }
        StoredFile file =
                answer.fileId() == null ? null : files.find(answer.fileId()).orElse(null);
        return new GroundView(ground, answer.applies(), answer.evidence(), file, List.of());
    }

    /** The page as it was typed, each refusal at its ground. */
    static List<GroundView> corrected(
            List<GroundView> kept, List<GroundFound> typed, Verdict verdict, RefusalWording wording, Locale language) {
        Map<String, GroundFound> found =
                typed.stream().collect(Collectors.toMap(GroundFound::ground, Function.identity()));
        return kept.stream()
                .map(view -> found.containsKey(view.ground())
                        ? view.typed(found.get(view.ground()), mistakes(view.ground(), verdict, wording, language))
                        : view)
                .toList();
    }

    /** The refusals that belong to no ground. */
    static List<String> ofNone(Verdict verdict, RefusalWording wording, Locale language) {
        return mistakes(null, verdict, wording, language);
    }

    private static List<String> mistakes(String ground, Verdict verdict, RefusalWording wording, Locale language) {
        return verdict.refusals().stream()
                .filter(refusal -> ground == null ? refusal.field() == null : ground.equals(refusal.field()))
                .map(refusal -> wording.of(refusal, language))
                .toList();
    }

    private GroundView typed(GroundFound found, List<String> mistakes) {
        return new GroundView(ground, found.applies(), found.evidence(), file, mistakes);
    }
}
