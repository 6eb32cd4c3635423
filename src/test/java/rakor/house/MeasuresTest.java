package rakor.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files, methods, parameters and templates stay as small as {@code docs/architecture.md} says, because small things are read. */
class MeasuresTest {
    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(path -> path.toString().endsWith(end)).sorted().toList();
        }
    }

    private static List<String> longer(List<Path> files, int most) throws IOException {
        assertTrue(files.size() > 5);
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                found.add(file + " has " + lines + " lines");
            }
        }
        return found;
    }

    @Test
    void noFileIsLongerThan250Lines() throws IOException {
        List<Path> all = new ArrayList<>(files("src/main/java", ".java"));
        all.addAll(files("src/test/java", ".java"));
        assertEquals(List.of(), longer(all, 250));
    }

    @Test
    void noTemplateIsLongerThan80Lines() throws IOException {
        assertEquals(List.of(), longer(files("src/main/jte", ".jte"), 80));
    }

    @Test
    void noMethodIsLongerThan30LinesOrTakesMoreThan5ParametersOrIsGivenMoreThan10Beans() throws IOException {
        List<String> found = measure(files("src/main/java", ".java"), 30, 5);
        assertEquals(List.of(), found);
        assertTrue(measure(files("src/main/java", ".java"), 5, 1).size() > 20, "the measure is blind");
    }

    private static List<String> measure(List<Path> files, int mostLines, int mostParameters) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Measure(unit, positions, mostLines, mostParameters, found), null);
            }
        }
        return found;
    }

    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final int mostLines;
        private final int mostParameters;
        private final List<String> found;

        Measure(CompilationUnitTree unit, SourcePositions positions, int mostLines, int mostParameters, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.mostLines = mostLines;
            this.mostParameters = mostParameters;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            for (Tree member : type.getMembers()) {
                boolean header = type.getKind() == Tree.Kind.RECORD && member instanceof MethodTree method && method.getName().contentEquals("<init>");
                if (member instanceof MethodTree method && !header) {
                    note(method);
                }
            }
            return super.visitClass(type, none);
        }

        private void note(MethodTree method) {
            String name = unit.getSourceFile().getName() + " " + method.getName();
            boolean given = method.getName().contentEquals("<init>");
            if (method.getParameters().size() > (given ? 2 * mostParameters : mostParameters)) {
                found.add(name + " takes " + method.getParameters().size() + " parameters");
            }
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long length = lines.getLineNumber(positions.getEndPosition(unit, method.getBody())) - lines.getLineNumber(positions.getStartPosition(unit, method.getBody())) + 1;
                if (length > mostLines) {
                    found.add(name + " has " + length + " lines");
                }
            }
        }
    }
}
