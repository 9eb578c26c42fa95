package kz.bastama;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;

/** The laws of the house that the import of a class can show. {@link ArchitectureTest} checks that they hold and bite. */
final class Laws {

    /**
     * The only classes that may touch the engine's internal ones: each is a place to look at when the engine is exchanged
     * for its maintained fork.
     */
    static final Set<String> TOUCH_ENGINE_INTERNALS = Set.of(
            "CheckedForm",
            "CheckedTasks",
            "ClockAtStart",
            "DemonstrationClock",
            "EngineFilters",
            "EnginePlugin",
            "EngineTime",
            "GroupRights",
            "GroupTasks",
            "PortalSession",
            "QueryGuard",
            "QuietRefusals",
            "TimersInTime",
            "StatementsAhead",
            "SteppedJobs",
            "TaskRefused",
            "TermCloser");

    /** A suffix that names the pattern or nothing at all, where a word of the domain should stand. */
    static final List<String> EMPTY_NAMES =
            List.of("Util", "Utils", "Helper", "Manager", "Impl", "Common", "Service", "Dto", "Base");

    /** What a room says of itself: whom it is open to. */
    private static final String DECLARATION = "package-info";

    private Laws() {}

    static ArchRule engineOnlyInEngineAndProcessRooms() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..bastama.engine..", "..process..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.camunda..")
                        .and(DescribedPredicate.not(resideInAPackage("org.camunda.feel.."))))
                .because("a module that knows the engine cannot be tested or moved without it");
    }

    static ArchRule engineInternalsOnlyInAHandful() {
        return noClasses()
                .that(DescribedPredicate.not(listed()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.camunda.bpm..impl..", "org.camunda.bpm.container.impl.."))
                .because("internal classes change without notice, and are the work of a move to the fork");
    }

    static ArchRule feelOnlyInEngineAndForm() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..bastama.engine..", "..bastama.form..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.camunda.feel.."))
                .because("expressions belong to forms and models");
    }

    static ArchRule pdfOnlyInItsRoom() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..document.pdf..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.pdfbox..", "org.apache.xmpbox..", "org.apache.fontbox..", "com.openhtmltopdf.."))
                .because("papers are facts and templates; drawing is one room's work");
    }

    static ArchRule databaseOnlyInPersistence() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..persistence..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework.data..",
                                "org.springframework.jdbc..",
                                "java.sql..",
                                "javax.sql..",
                                "org.postgresql..",
                                "io.zonky..",
                                "liquibase..")
                        .and(DescribedPredicate.not(theDataSource())))
                .because("rows are a detail of one room");
    }

    static ArchRule dataSourceOnlyInPersistenceAndPlatform() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..persistence..", "..bastama.platform..")
                .should()
                .dependOnClassesThat(theDataSource())
                .because("one place decides which database it is");
    }

    static ArchRule webOnlyAtTheEdge() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..bastama.platform..")
                .and(DescribedPredicate.not(filterOfTheEngine()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework.web..", "jakarta.servlet.."))
                .because("a use case does not know that it was asked by a browser");
    }

    static ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage("..domain..")
                .and()
                .doNotHaveSimpleName(DECLARATION)
                .should(Rooms.seeOnly(
                        describe("Java, its module's root and the roots of lower modules", Rooms::isPure)))
                .allowEmptyShould(true);
    }

    /** The seeds of a demonstration, which stand beside the use cases under a profile of their own, are none. */
    static ArchRule useCasesSeeDomainAndTransactions() {
        return classes()
                .that()
                .resideInAPackage("..application..")
                .and()
                .areNotAnnotatedWith("org.springframework.context.annotation.Profile")
                .and()
                .doNotHaveSimpleName(DECLARATION)
                .should(Rooms.seeOnly(describe(
                        "what the domain sees, the domain, what its papers say, stereotypes, transactions and events",
                        target -> Rooms.isPure(target) || Rooms.isOfUseCases(target))))
                .allowEmptyShould(true);
    }

    static ArchRule domainAndUseCasesDoNotSeeTheEngine() {
        return noClasses()
                .that()
                .resideInAnyPackage("..domain..", "..application..")
                .and()
                .resideOutsideOfPackage("..bastama.engine..")
                .should()
                .dependOnClassesThat(resideInAPackage("..bastama.engine.."))
                .because("a port that the process room implements does")
                .allowEmptyShould(true);
    }

    static ArchRule rootImportsNoneOfItsRooms() {
        return classes().that(Rooms.areRoots()).should(Rooms.notSeeTheirOwnRooms());
    }

    static ArchRule onlyTheSixRooms() {
        return classes().should(Rooms.standInAKnownRoom());
    }

    static ArchRule noCyclesBetweenPackages() {
        return slices().matching("..bastama.(**)").should().beFreeOfCycles();
    }

    static ArchRule nobodyImportsPlatform() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..bastama.platform..")
                .should()
                .dependOnClassesThat(resideInAPackage("..bastama.platform.."))
                .because("wiring stands above all");
    }

    static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should(Code.haveNameEndingWithOneOf(EMPTY_NAMES))
                .because("the name of a pattern tells nothing of the thing; a mapper is @Mapper(implementationName = "
                        + "\"Mapped<CLASS_NAME>\")");
    }

    static ArchRule noFieldInjection() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
    }

    static ArchRule noTimeWithoutTheClock() {
        return noClasses()
                .that(DescribedPredicate.not(ownerOfTheClock()))
                .should(Code.askTheMachineForTheTime())
                .because("replays and tests move one clock");
    }

    static ArchRule delegatesAreThin() {
        return classes()
                .that()
                .areAssignableTo("org.camunda.bpm.engine.delegate.JavaDelegate")
                .and()
                .areNotInterfaces()
                .should(Code.beAThinDelegate())
                .allowEmptyShould(true);
    }

    static ArchRule stateChangesOnlyByTheDomain() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..domain..")
                .should()
                .dependOnClassesThat(describe(
                        "builders of the domain's records",
                        type -> type.getPackageName().contains(".domain")
                                && type.getPackageName().contains("bastama.")
                                && outermost(type).getSimpleName().endsWith("Builder")))
                .because("a builder goes past the checks of the aggregate's own state changes");
    }

    private static DescribedPredicate<JavaClass> listed() {
        return describe(
                "listed as touching internals",
                type -> TOUCH_ENGINE_INTERNALS.contains(outermost(type).getSimpleName())
                        && type.getPackageName().contains("bastama.engine"));
    }

    private static DescribedPredicate<JavaClass> theDataSource() {
        return describe("the DataSource", type -> type.getName().equals("javax.sql.DataSource"));
    }

    private static DescribedPredicate<JavaClass> filterOfTheEngine() {
        return describe(
                "filters of the engine",
                type -> type.getPackageName().contains("bastama.engine")
                        && outermost(type).getSimpleName().contains("Filter"));
    }

    private static DescribedPredicate<JavaClass> ownerOfTheClock() {
        return describe(
                "the clock of the engine",
                type -> type.getPackageName().contains("bastama.engine")
                        && outermost(type).getSimpleName().contains("Clock"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Laws::outermost).orElse(type);
    }
}
