package kz.bastama.form.process;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.bastama.form.domain.Conditions;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** FEEL, by the evaluator that the engine's decision tables use too. */
@Component
class FeelConditions implements Conditions {

    private static final int MOST_CACHED = 2_000;

    private final FeelEngineApi feel;
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    FeelConditions(Clock clock) {
        this.feel = FeelEngineBuilder.forJava()
                .withClock(() -> ZonedDateTime.now(clock))
                .build();
    }

    @Override
    public Object value(String expression, Map<String, ?> context) {
        Map<String, Object> variables = new LinkedHashMap<>(context);
        EvaluationResult result = feel.evaluate(parsed(expression), variables);
        return result.isSuccess() ? result.result() : null;
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
