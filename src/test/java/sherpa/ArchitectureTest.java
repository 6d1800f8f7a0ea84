package sherpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/// The house's own rules about its structure.
class ArchitectureTest {

    /// In order of the imports: a station may use what stands behind it, never what stands before it.
    private static final List<String> STATIONS = List.of(
            "local", "function", "report", "storage", "sentiment", "summit", "time", "entity", "language", "document", "result");

    private static final int LONGEST_CLASS = 260;

    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("sherpa");

    @Test
    void packageImportsRunOneWay() {
        for (int later = 1; later < STATIONS.size(); later++) {
            for (String earlier : STATIONS.subList(0, later)) {
                noClasses().that().resideInAPackage("sherpa." + STATIONS.get(later) + "..")
                        .should().dependOnClassesThat().resideInAPackage("sherpa." + earlier + "..")
                        .allowEmptyShould(true).check(classes);
            }
        }
    }

    @Test
    void reportsAreMadeOfResultsAlone() {
        String[] others = STATIONS.stream().filter(s -> !s.equals("report") && !s.equals("result")).map(s -> "sherpa." + s + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAPackage("sherpa.report").should().dependOnClassesThat().resideInAnyPackage(others)
                .check(classes);
    }

    @Test
    void everyClassIsInAStation() {
        assertThat(classes).extracting(c -> c.getPackageName())
                .allMatch(name -> STATIONS.stream()
                        .anyMatch(s -> name.equals("sherpa." + s) || name.equals("sherpa.local.nio2blob")));
    }

    @Test
    void nothingMutableIsStatic() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.lang.ThreadLocal").check(classes);
        assertThat(classes).flatExtracting(c -> c.getFields()).filteredOn(f -> f.getModifiers().contains(
                com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                .allMatch(f -> f.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL));
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (var packages = Files.list(Path.of("src/main/java/sherpa"))) {
            assertThat(packages).allSatisfy(p -> assertThat(p.resolve("package-info.java")).content().contains("@NullMarked"));
        }
    }

    @Test
    void classesCanBeReadInOneSitting() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java")))
                    .allSatisfy(f -> assertThat(Files.readAllLines(f)).hasSizeLessThanOrEqualTo(LONGEST_CLASS));
        }
    }
}
