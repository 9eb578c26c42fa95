package kz.bastama.form.process;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.bastama.form.domain.Conditions;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/**
 * FEEL, by the evaluator that the engine's decision tables use too. It builds all its functions anew for every expression, so
 * what an expression said of the same short values is kept.
 */
@Component
class FeelConditions implements Conditions {

    private static final int MOST_CACHED = 2_000;
    private static final int LONGEST_KEPT = 100;

    /** What may say something else in the next moment. */
    private static final Pattern CHANGING = Pattern.compile("now|today|random");

    private final FeelEngineApi feel;
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();
    private final Map<Question, Optional<Object>> said = new ConcurrentHashMap<>();

    /** @param values what the expression may name: everything whose name stands in its text */
    private record Question(String expression, Map<String, Object> values) {

        boolean isKept() {
            return !CHANGING.matcher(expression).find()
                    && values.values().stream().allMatch(FeelConditions::isShort);
        }
    }

    FeelConditions(Clock clock) {
        this.feel = FeelEngineBuilder.forJava()
                .withClock(() -> ZonedDateTime.now(clock))
                .build();
    }

    @Override
    public Object value(String expression, Map<String, ?> context) {
        Map<String, Object> values = new LinkedHashMap<>(context);
        values.keySet().removeIf(name -> !expression.contains(name));
        Question question = new Question(expression, values);
        Optional<Object> known = said.get(question);
        if (known != null) {
            return known.orElse(null);
        }
        EvaluationResult result = feel.evaluate(parsed(expression), values);
        Object value = result.isSuccess() ? result.result() : null;
        if (question.isKept() && isShort(value)) {
            if (said.size() > MOST_CACHED) {
                said.clear();
            }
            said.put(question, Optional.ofNullable(value));
        }
        return value;
    }

    private static boolean isShort(Object value) {
        return value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof String text && text.length() <= LONGEST_KEPT;
    }

    private ParsedExpression parsed(String expression) {
        ParsedExpression known = parsed.get(expression);
        if (known != null) {
            return known;
        }
        String feelText = expression.startsWith("=") ? expression.substring(1) : expression;
        ParseResult result = feel.parseExpression(feelText);
        if (!result.isSuccess()) {
            throw new IllegalArgumentException(
                    "Expression " + expression + ": " + result.failure().message());
        }
        if (parsed.size() > MOST_CACHED) {
            parsed.clear();
        }
        parsed.put(expression, result.parsedExpression());
        return result.parsedExpression();
    }
}
