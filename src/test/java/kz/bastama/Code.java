package kz.bastama;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a class does inside. */
final class Code {

    private static final int LINES_OF_A_DELEGATE = 12;

    private Code() {}

    static ArchCondition<JavaClass> haveNameEndingWithOneOf(List<String> suffixes) {
        return new ArchCondition<>("have a name that ends with one of " + suffixes) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                suffixes.stream()
                        .filter(suffix -> type.getSimpleName().endsWith(suffix))
                        .forEach(suffix ->
                                events.add(SimpleConditionEvent.satisfied(type, type.getName() + " is a " + suffix)));
            }
        };
    }

    static ArchCondition<JavaClass> askTheMachineForTheTime() {
        return new ArchCondition<>("ask the machine for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<JavaCall<?>> calls = new ArrayList<>(type.getMethodCallsFromSelf());
                calls.addAll(type.getConstructorCallsFromSelf());
                calls.stream()
                        .filter(call -> asksForTheTime(call.getTarget()))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
            }
        };
    }

    private static boolean asksForTheTime(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        List<String> parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        boolean now = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && !parameters.contains("java.time.Clock");
        boolean clock = owner.equals("java.time.Clock") && target.getName().startsWith("system");
        boolean millis = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        boolean date = owner.equals("java.util.Date") && target.getName().equals("<init>") && parameters.isEmpty();
        return now || clock || millis || date;
    }

    /** Package-private, without a base class or a catch, one use case, and short: else it is a use case in disguise. */
    static ArchCondition<JavaClass> beAThinDelegate() {
        return new ArchCondition<>("be thin delegates") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                complaints(type)
                        .forEach(complaint ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " " + complaint)));
            }
        };
    }

    private static List<String> complaints(JavaClass type) {
        List<String> complaints = new ArrayList<>();
        complain(complaints, "is public", type.getModifiers().contains(JavaModifier.PUBLIC));
        complain(complaints, "is not called a Delegate", !type.getSimpleName().endsWith("Delegate"));
        complain(complaints, "stands outside a process room", !"process".equals(Rooms.room(type)));
        complain(
                complaints,
                "has a base class",
                !type.getRawSuperclass()
                        .map(parent -> parent.getName().equals("java.lang.Object"))
                        .orElse(true));
        complain(
                complaints,
                "catches",
                type.getCodeUnits().stream()
                        .anyMatch(unit -> !unit.getTryCatchBlocks().isEmpty()));
        complain(complaints, "has more than one use case", useCases(type) > 1);
        complain(
                complaints,
                "is longer than " + LINES_OF_A_DELEGATE + " lines",
                linesOfExecute(type) > LINES_OF_A_DELEGATE);
        return complaints;
    }

    private static void complain(List<String> complaints, String complaint, boolean deserved) {
        if (deserved) {
            complaints.add(complaint);
        }
    }

    private static long useCases(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> "application".equals(Rooms.room(field.getRawType())))
                .count();
    }

    private static int linesOfExecute(JavaClass type) {
        Set<JavaCodeUnit> units = type.getCodeUnits();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (JavaCodeUnit unit : units) {
            if (unit.getName().equals("execute")) {
                for (var access : unit.getAccessesFromSelf()) {
                    first = Math.min(first, access.getLineNumber());
                    last = Math.max(last, access.getLineNumber());
                }
            }
        }
        return last == 0 ? 0 : last - first + 1;
    }
}
