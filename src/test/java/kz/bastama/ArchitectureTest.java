package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Every law holds in the house, and complains of the class planted against it. */
class ArchitectureTest {

    private static JavaClasses house;

    @BeforeAll
    static void importHouse() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("kz.bastama");
    }

    /** A law and the package planted against it. */
    record Law(String planted, ArchRule rule) {
        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    static Stream<Law> laws() {
        return Stream.of(
                new Law("engine", Laws.engineOnlyInEngineAndProcessRooms()),
                new Law("internals", Laws.engineInternalsOnlyInAHandful()),
                new Law("feel", Laws.feelOnlyInEngineAndForm()),
                new Law("pdf", Laws.pdfOnlyInItsRoom()),
                new Law("database", Laws.databaseOnlyInPersistence()),
                new Law("datasource", Laws.dataSourceOnlyInPersistenceAndPlatform()),
                new Law("edge", Laws.webOnlyAtTheEdge()),
                new Law("domain", Laws.domainIsPure()),
                new Law("application", Laws.useCasesSeeDomainAndTransactions()),
                new Law("port", Laws.domainAndUseCasesDoNotSeeTheEngine()),
                new Law("root", Laws.rootImportsNoneOfItsRooms()),
                new Law("rooms", Laws.onlyTheSixRooms()),
                new Law("cycles", Laws.noCyclesBetweenPackages()),
                new Law("platform", Laws.nobodyImportsPlatform()),
                new Law("names", Laws.namesSayWhatThingsAre()),
                new Law("injection", Laws.noFieldInjection()),
                new Law("clock", Laws.noTimeWithoutTheClock()),
                new Law("builder", Laws.stateChangesOnlyByTheDomain()),
                new Law("delegate", Laws.delegatesAreThin()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void holds(Law law) {
        assertThat(law.rule().evaluate(house).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void bites(Law law) {
        JavaClasses planted = new ClassFileImporter().importPackages("planted." + law.planted());
        assertThat(law.rule().evaluate(planted).getFailureReport().getDetails())
                .as("what is planted against: %s", law)
                .isNotEmpty();
    }

    @Test
    void listsNoClassAsTouchingInternalsThatDoesNot() {
        List<String> touching = house.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(to -> to.getTargetClass().getPackageName().matches("org\\.camunda\\.bpm\\..*impl.*")))
                .map(type -> type.getName().replaceAll("\\$.*", "").replaceAll(".*\\.", ""))
                .distinct()
                .toList();
        assertThat(touching).containsAll(Laws.TOUCH_ENGINE_INTERNALS);
    }

    @Test
    void modulesKeepToWhatTheyDeclare() {
        ApplicationModules.of(BastamaApplication.class).verify();
    }

    @Test
    void undeclaredDependencyBites() {
        ApplicationModules modules = ApplicationModules.of("planted.modules", location -> true);
        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("lower")
                .hasMessageContaining("Inside");
    }

    @Test
    void everyModuleDeclaresItsDependencies() throws IOException {
        assertThat(Sources.modulesWithoutDeclaration(Path.of("src/main/java/kz/bastama")))
                .isEmpty();
    }

    @Test
    void undeclaredModuleBites() throws IOException {
        assertThat(Sources.modulesWithoutDeclaration(Path.of("src/test/java/planted/modules")))
                .containsExactly("upper");
    }

    @Test
    void modulesStayFlatWhileTheyAreSmall() throws IOException {
        assertThat(Sources.modulesDividedTooEarly(Path.of("src/main/java/kz/bastama")))
                .isEmpty();
    }

    @Test
    void moduleDividedTooEarlyBites() throws IOException {
        assertThat(Sources.modulesDividedTooEarly(Path.of("src/test/java/planted/modules")))
                .containsExactly("upper");
    }

    @Test
    void wordingStandsOutsideJava() throws IOException {
        assertThat(Sources.withCyrillic(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void cyrillicLiteralBites() throws IOException {
        assertThat(Sources.withCyrillic(Path.of("src/test/java/planted"))).hasSize(2);
    }

    @Test
    void filesStayShort() throws IOException {
        assertThat(Sources.thatAreTooLong(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void fileThatIsTooLongBites() throws IOException {
        assertThat(Sources.thatAreTooLong(Path.of("src/test/java/planted/length")))
                .hasSize(1);
    }
}
