package nl.dossierbrug.architecture.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison finds what breaks a vendor's connector, and lets pass what the page about the connector API allows. */
@Tag("long")
class PlantedBreaksTest {

	static Stream<Planted> breaks() {
		return Stream.of(
				new Planted("a type removed", "public interface A { } public interface B { }", "public interface A { }"),
				new Planted("a type no longer public", "public interface A { }", "interface A { }"),
				new Planted("a type protected in something that can be extended", "public static class A { public static class B { } }",
						"public static class A { protected static class B { } }"),
				new Planted("another kind of type", "public interface A { }", "public static abstract class A { }"),
				new Planted("a method removed", "public interface A { void a(); void b(); }", "public interface A { void a(); }"),
				new Planted("a method renamed", "public interface A { void a(); }", "public interface A { void b(); }"),
				new Planted("another result", "public interface A { int a(); }", "public interface A { long a(); }"),
				new Planted("another parameter", "public interface A { void a(int x); }", "public interface A { void a(long x); }"),
				new Planted("a list of something else", "public interface A { java.util.List<String> a(); }", "public interface A { java.util.List<Integer> a(); }"),
				new Planted("a new abstract method on what vendors write", "public interface Vendor { void a(); }", "public interface Vendor { void a(); void b(); }"),
				new Planted("an abstract method above what vendors write", "public interface A { } public interface Vendor extends A { }",
						"public interface A { void a(); } public interface Vendor extends A { }"),
				new Planted("a default taken away from what vendors write", "public interface Vendor { default void a() { } }", "public interface Vendor { void a(); }"),
				new Planted("an abstract method in a class that vendors extend", "public static abstract class Vendor { }",
						"public static abstract class Vendor { protected abstract void a(); }"),
				new Planted("a constant of an enum removed", "public enum A { X, Y }", "public enum A { X }"),
				new Planted("a part of a record added without the old constructor", "public record A(int x) { }", "public record A(int x, int y) { }"),
				new Planted("a part of a record removed", "public record A(int x, int y) { }", "public record A(int x) { public A(int x, int y) { this(x); } }"),
				new Planted("two parts of a record in each other's places", "public record A(int x, int y) { }", "public record A(int y, int x) { }"),
				new Planted("a method no longer public", "public static class A { public void a() { } }", "public static class A { protected void a() { } }"),
				new Planted("a constructor no longer public", "public static class A { public A() { } }", "public static class A { A() { } }"),
				new Planted("a class made final", "public static class A { }", "public static final class A { }"),
				new Planted("a method made final", "public static class A { public void a() { } }", "public static class A { public final void a() { } }"),
				new Planted("a field made final", "public static class A { public int a; }", "public static class A { public final int a = new java.util.Random().nextInt(); }"),
				new Planted("a class made abstract", "public static class A { }", "public static abstract class A { }"),
				new Planted("a checked exception added", "public interface A { void a(); }", "public interface A { void a() throws java.io.IOException; }"),
				new Planted("a checked exception taken away", "public interface A { void a() throws java.io.IOException; }", "public interface A { void a(); }"),
				new Planted("another answer in a sealed type", "public sealed interface A { } public record B() implements A { }",
						"public sealed interface A { } public record B() implements A { } public record C() implements A { }"),
				new Planted("a type sealed", "public interface A { } public record B() implements A { }", "public sealed interface A { } public record B() implements A { }"),
				new Planted("a type no longer below another", "public interface A { } public interface B extends A { }", "public interface A { } public interface B { }"),
				new Planted("an exception no longer checked", "public static class A extends java.io.IOException { }", "public static class A extends RuntimeException { }"),
				new Planted("a method made static", "public static class A { public void a() { } }", "public static class A { public static void a() { } }"),
				new Planted("a type parameter added", "public interface A<X> { }", "public interface A<X, Y> { }"),
				new Planted("a bound on a type parameter", "public interface A<X> { }", "public interface A<X extends Number> { }"),
				new Planted("a constant's value changed", "public interface A { int X = 100; }", "public interface A { int X = 200; }"),
				new Planted("an array in place of any number", "public interface A { void a(String... x); }", "public interface A { void a(String[] x); }"),
				new Planted("an inner class that was static", "public static class A { public static class B { } }", "public static class A { public class B { } }"));
	}

	static Stream<Planted> additions() {
		return Stream.of(
				new Planted("a new type", "public interface A { }", "public interface A { } public interface B { }"),
				new Planted("a method on what only Dossierbrug writes", "public interface A { }", "public interface A { void a(); }"),
				new Planted("a default on what vendors write", "public interface Vendor { }", "public interface Vendor { default void a() { } }"),
				new Planted("a static method", "public record A() { }", "public record A() { public static A a() { return new A(); } }"),
				new Planted("a part of a record, the old constructor kept", "public record A(int x) { }", "public record A(int x, int y) { public A(int x) { this(x, 0); } }"),
				new Planted("a constant of an enum", "public enum A { X }", "public enum A { X, Y }"),
				new Planted("a class no longer final", "public static final class A { private A() { } public static int a; }", "public static class A { private A() { } public static int a; public static int b; }"),
				new Planted("a method handed up", "public interface A { } public interface B extends A { void b(); }", "public interface A { void b(); } public interface B extends A { }"),
				new Planted("a type above another", "public interface A { } public interface B { }", "public interface A { } public interface B extends A { }"),
				new Planted("a method made public", "public static class A { protected void a() { } }", "public static class A { public void a() { } }"),
				new Planted("any number in place of an array", "public interface A { void a(String[] x); }", "public interface A { void a(String... x); }"));
	}

	static Stream<Planted> nothings() {
		return Stream.of(
				new Planted("another body", "public static class A { public int a() { return 1; } }", "public static class A { public int a() { return 2; } }"),
				new Planted("what nobody sees", "public static class A { private int a; void b() { } } interface B { }", "public static class A { private long c; } enum D { X }"),
				new Planted("protected in what nobody can extend", "public static final class A { protected void a() { } }", "public static final class A { }"),
				new Planted("an enum's constant with a body", "public enum A { X }", "public enum A { X { } }"),
				new Planted("a toString of its own", "public static class A { public String toString() { return null; } }", "public static class A { }"),
				new Planted("another order", "public interface A { void a(); void b(); }", "public interface A { void b(); void a(); }"),
				new Planted("other names of parameters", "public interface A { void a(int x); }", "public interface A { void a(int y); }"));
	}

	@ParameterizedTest
	@MethodSource("breaks")
	void aBreakNeedsANewFirstNumber(Planted planted) {
		List<String> untold = planted.untold("1.0.0", "1.1.0");
		assertTrue(untold.stream().anyMatch(what -> what.startsWith("needs 2.0.0")), untold::toString);
		assertEquals(List.of(), planted.untold("1.0.0", "2.0.0"));
	}

	@ParameterizedTest
	@MethodSource("additions")
	void anAdditionNeedsANewSecondNumber(Planted planted) {
		List<String> untold = planted.untold("1.0.0", "1.0.1");
		assertTrue(!untold.isEmpty() && untold.stream().allMatch(what -> what.startsWith("needs 1.1.0")), untold::toString);
		assertEquals(List.of(), planted.untold("1.0.0", "1.1.0"));
	}

	@ParameterizedTest
	@MethodSource("nothings")
	void whatNobodyNoticesNeedsNoNumber(Planted planted) {
		List<String> untold = planted.untold("1.0.0", "1.0.0");
	}

	@Test
	void aVersionThatGoesBackIsFound() {
		Planted same = new Planted("nothing", "public interface A { }", "public interface A { }");
		assertEquals(List.of("p: was 1.2.0, is 1.1.9"), same.untold("1.2.0", "1.1.9"));
	}
}
