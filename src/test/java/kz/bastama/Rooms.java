package kz.bastama;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a class stands: its module and its room. */
final class Rooms {

    static final Set<String> KNOWN = Set.of("domain", "application", "process", "paper", "persistence", "web");

    private static final Pattern PLACE = Pattern.compile("(?:.*\\.)?bastama(?:\\.(\\w+))?(?:\\.(\\w+(?:\\.\\w+)*))?");

    private static final List<String> OF_USE_CASES = List.of(
            "org.springframework.transaction.annotation",
            "org.springframework.transaction.event",
            "org.springframework.stereotype",
            "org.springframework.context.event");

    private Rooms() {}

    /** The module of a class of the house, or null. */
    static String module(JavaClass type) {
        Matcher place = PLACE.matcher(type.getPackageName());
        return place.matches() ? place.group(1) : null;
    }

    /** The room of a class of the house, or null at the root of a module. */
    static String room(JavaClass type) {
        Matcher place = PLACE.matcher(type.getPackageName());
        return place.matches() ? place.group(2) : null;
    }

    static boolean isOfTheHouse(JavaClass type) {
        return PLACE.matcher(type.getPackageName()).matches();
    }

    static DescribedPredicate<JavaClass> areRoots() {
        return describe("are at the root of a module", type -> module(type) != null && room(type) == null);
    }

    /** Java itself, or what stands at the root of a module; its own domain is added by {@link #seeOnly}. */
    static boolean isPure(JavaClass target) {
        String name = target.getPackageName();
        boolean java = (name.startsWith("java.") || name.isEmpty()) && !name.startsWith("java.sql");
        return java || isOfTheHouse(target) && module(target) != null && room(target) == null;
    }

    static boolean isOfUseCases(JavaClass target) {
        return OF_USE_CASES.contains(target.getPackageName())
                || target.getName().equals("org.springframework.context.ApplicationEventPublisher")
                || "domain".equals(room(target))
                || "paper".equals(room(target));
    }

    static ArchCondition<JavaClass> seeOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("see only " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean ownRoom = target.getPackageName().equals(type.getPackageName());
                    if (!ownRoom && !target.isPrimitive() && !allowed.test(target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> notSeeTheirOwnRooms() {
        return new ArchCondition<>("import none of their own rooms") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (target.getPackageName().startsWith(type.getPackageName() + ".")) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> standInAKnownRoom() {
        return new ArchCondition<>("stand at the root of a module or in one of the rooms " + KNOWN) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = room(type);
                boolean atTheTop = module(type) == null && type.getSimpleName().endsWith("Application");
                boolean pdf = "document".equals(module(type)) && "pdf".equals(room);
                boolean known = module(type) != null && (room == null || KNOWN.contains(room));
                if (!atTheTop && !pdf && !known) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in no known room"));
                }
            }
        };
    }
}
