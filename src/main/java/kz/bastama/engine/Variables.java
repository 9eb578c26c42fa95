package kz.bastama.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.bastama.legal.OfficialText;

/** Typed variables to hand to a process. */
public final class Variables {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Variables() {}

    public static Variables none() {
        return new Variables();
    }

    public static <T> Variables of(Variable<T> variable, T value) {
        return none().and(variable, value);
    }

    public <T> Variables and(Variable<T> variable, T value) {
        values.put(variable.name(), value);
        return this;
    }

    /** What officers read of the case in their list of tasks, each in the own language. */
    public Variables titled(OfficialText title) {
        return and(CaseTitle.RUSSIAN, title.ru()).and(CaseTitle.KAZAKH, title.kk());
    }

    /** The values by name, as the engine takes them. */
    public Map<String, Object> asMap() {
        return Map.copyOf(values);
    }
}
