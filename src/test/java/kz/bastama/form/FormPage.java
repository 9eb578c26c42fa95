package kz.bastama.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.GenericApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The HTML of a form as the pages of the portal insert it, without a page around it. */
final class FormPage {

    private static final SpringTemplateEngine ENGINE = engine();

    private FormPage() {}

    static String of(String template, String fragment, FormView view) {
        Context context = new Context(Locale.ENGLISH, Map.of("view", view));
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(new GenericApplicationContext(), null));
        return ENGINE.process(
                "<th:block th:insert=\"~{" + template + " :: " + fragment + "(${view})}\"></th:block>", context);
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setOrder(1);
        StringTemplateResolver page = new StringTemplateResolver();
        page.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolvers(new LinkedHashSet<>(List.of(resolver, page)));
        return engine;
    }
}
