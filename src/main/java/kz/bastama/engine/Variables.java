package kz.bastama.engine;

import java.util.LinkedHashMap;
import java.util.Map;

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

    /** The values by name, as the engine takes them. */
    public Map<String, Object> asMap() {
        return Map.copyOf(values);
    }
}
