package kz.bastama.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with its name and type, declared once in the {@code <Process>Model} of its process. Scalars only:
 * Tasklist shows a browser every variable, so nothing confidential, no document, no money.
 */
public record Variable<T>(String name, Class<T> type) {

    public static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    public static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    public static Variable<Long> number(String name) {
        return new Variable<>(name, Long.class);
    }

    /** @throws IllegalStateException naming the variable when it is missing or of another type */
    public T in(VariableScope scope) {
        Object value = scope.getVariable(name);
        if (type == Long.class && value instanceof Integer number) {
            value = number.longValue();
        }
        if (!type.isInstance(value)) {
            throw new IllegalStateException("Process variable " + name + " should be a " + type.getSimpleName()
                    + " but is "
                    + (value == null ? "missing" : "a " + value.getClass().getSimpleName()));
        }
        return type.cast(value);
    }

    /** The value, or the given one when the variable was left empty. */
    public T in(VariableScope scope, T otherwise) {
        return scope.getVariable(name) == null ? otherwise : in(scope);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** A task that comes again begins without the answer of before. */
    public void clear(VariableScope scope) {
        scope.removeVariable(name);
    }
}
