package nl.dossierbrug.architecture.promise;

import java.util.List;
import java.util.function.BiConsumer;

import nl.dossierbrug.architecture.promise.ApiChange.Weight;

/** Compares a field, method or constructor with what it was; a compiled caller still finds it. */
final class MemberComparison {

	private final Facts was;
	private final Facts is;
	private final BiConsumer<Weight, String> say;

	MemberComparison(Facts was, Facts is, BiConsumer<Weight, String> say) {
		this.was = was;
		this.is = is;
		this.say = say;
	}

	void compare() {
		if (was.has("public") != is.has("public")) {
			say.accept(is.has("public") ? Weight.ADDITION : Weight.BREAK, is.has("public") ? "is public now" : "is protected now");
		}
		if (was.has("static") != is.has("static")) {
			say.accept(Weight.BREAK, is.has("static") ? "is static now" : "is not static any more");
		}
		if (was.has("final") != is.has("final")) {
			say.accept(is.has("final") ? Weight.BREAK : Weight.ADDITION, is.has("final") ? "is final now" : "is not final any more");
		}
		if (was.has("varargs") != is.has("varargs")) {
			say.accept(is.has("varargs") ? Weight.ADDITION : Weight.BREAK, is.has("varargs") ? "takes any number now" : "takes an array now");
		}
		for (String word : List.of("generic", "type", "value")) {
			if (!was.all(word).equals(is.all(word))) {
				say.accept(Weight.BREAK, "was " + was.all(word) + ", is " + is.all(word));
			}
		}
		is.beyond(was, "throws").forEach(e -> say.accept(Weight.BREAK, "throws " + e + " now"));
		was.beyond(is, "throws").forEach(e -> say.accept(Weight.BREAK, "does not throw " + e + " any more"));
	}
}
