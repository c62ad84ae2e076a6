package nl.dossierbrug.testing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/**
 * What holds for the connector of any system.
 *
 * @param <C> sender or receiver
 */
public abstract class ConnectorContract<C extends Connector> {

	/** A new connector, as the framework would make it. Called several times. */
	protected abstract C connector();

	/**
	 * The contexts a connector is asked about: every role with every setting at its default, on, and
	 * off, each without and with a delivery point.
	 */
	protected List<Context> contexts() {
		return new Contexts(connector().settings()).all();
	}

	@Test
	void theIdIsSmallLettersDigitsAndHyphensAndStaysTheSame() {
		String id = connector().id();
		assertTrue(id.matches("[a-z][a-z0-9-]*"), "id: " + id);
		assertEquals(id, connector().id());
	}

	@Test
	void theSystemHasANameInEveryLanguage() {
		assertReads(connector().name());
	}

	@Test
	void everySettingHasAKeyOfThisConnectorAndADefaultThatItAccepts() {
		List<Setting> settings = connector().settings();
		assertAll(settings.stream().map(setting -> () -> {
			assertTrue(setting.key().startsWith(connector().id() + "."), "key: " + setting.key());
			assertTrue(setting.accepts(setting.standard()), "default of " + setting.key());
			assertReads(setting.label());
			assertReads(setting.help());
		}));
		assertDistinct(settings.stream().map(Setting::key));
	}

	@Test
	void preconditionsAreTheSameOnesInEveryContext() {
		List<String> ids = ids(contexts().getFirst());
		assertDistinct(ids.stream());
		assertAll(contexts().stream().map(context -> () -> assertEquals(ids, ids(context))));
	}

	@Test
	void everyPreconditionIsNamedAfterTheConnectorAndSpeaksEveryLanguage() {
		assertAll(contexts().stream().flatMap(context -> connector().preconditions(context).stream())
				.map(precondition -> () -> {
					assertTrue(precondition.id().startsWith(connector().id() + "."), "id: " + precondition.id());
					assertReads(precondition.holds());
					assertReads(precondition.refusal());
				}));
	}

	@Test
	void whatSomeRolesMayAndOthersMayNotIsSaidToBeNotAllowed() {
		assertAll(contexts().stream().flatMap(context -> contexts().stream().filter(other -> differInRole(context, other))
				.flatMap(other -> ids(context).stream().filter(id -> !of(context, id).ok() && of(other, id).ok()).map(id -> of(context, id))))
				.map(missing -> () -> assertTrue(missing.refusal().is(Refusal.Kind.NOT_ALLOWED), missing.id())));
	}

	private static boolean differInRole(Context one, Context other) {
		return one.settings().equals(other.settings()) && one.deliveryPoint().equals(other.deliveryPoint())
				&& !one.role().equals(other.role());
	}

	private Precondition of(Context context, String id) {
		return connector().preconditions(context).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void everyPreconditionCanBeInOrder() {
		Set<String> met = contexts().stream().flatMap(context -> connector().preconditions(context).stream())
				.filter(Precondition::ok).map(Precondition::id).collect(Collectors.toSet());
		assertEquals(Set.copyOf(ids(contexts().getFirst())), met, "not one context meets the others");
	}

	@Test
	void everyGuidedStepIsNamedAfterTheConnectorAndSpeaksEveryLanguage() {
		List<GuidedStep> steps = connector().guidedSteps();
		assertDistinct(steps.stream().map(GuidedStep::id));
		assertAll(steps.stream().map(step -> () -> {
			assertTrue(step.id().startsWith(connector().id() + "."), "id: " + step.id());
			assertReads(step.text());
			assertReads(step.where());
			assertReads(step.who());
			assertDistinct(step.problems().stream().map(Refusal::id));
			step.problems().forEach(ConnectorContract::assertReads);
		}));
	}

	@Test
	void itHasAWayAndIsGuidedWhenItTellsSteps() {
		assertFalse(connector().ways().isEmpty());
		assertEquals(connector().ways().contains(Way.GUIDED), !connector().guidedSteps().isEmpty());
	}

	@Test
	void whatItsLineNeedsHasAKeyOfThisConnectorAndReads() {
		connector().line().ifPresent(line -> {
			assertReads(line.explanation());
			line.particulars().forEach(wanted -> {
				assertTrue(wanted.key().startsWith(connector().id() + "."), "key: " + wanted.key());
				assertTrue(wanted.kind() == Setting.Kind.TEXT || wanted.kind() == Setting.Kind.SECRET, "kind of " + wanted.key());
				assertReads(wanted.label());
				assertReads(wanted.help());
			});
			assertDistinct(Stream.concat(connector().settings().stream(), line.particulars().stream()).map(Setting::key));
		});
	}

	@Test
	void anAnswerDoesNotDependOnWhatWasAskedBefore() {
		C used = connector();
		contexts().forEach(used::preconditions);
		assertAll(contexts().stream().map(context -> () -> assertEquals(connector().preconditions(context),
				used.preconditions(context))));
	}

	@Test
	void itKeepsNoState() {
		for (Class<?> type = connector().getClass(); type != Object.class; type = type.getSuperclass()) {
			for (Field field : type.getDeclaredFields()) {
				assertTrue(field.isSynthetic() || Modifier.isFinal(field.getModifiers()),
						"can change: " + type.getSimpleName() + "." + field.getName());
			}
		}
	}

	/** Words in both languages, whole: no placeholder left open. */
	protected static void assertReads(Text text) {
		assertAll(Stream.of(text.in(Language.NL), text.in(Language.EN)).map(words -> () -> {
			assertFalse(words.isBlank(), "no words");
			assertFalse(words.matches("(?s).*\\{\\d.*"), "placeholder left open: " + words);
		}));
	}

	/** All four parts of a refusal, in both languages. */
	protected static void assertReads(Refusal refusal) {
		assertAll(Stream.of(refusal.what(), refusal.meaning(), refusal.next(), refusal.who())
				.map(text -> () -> assertReads(text)));
	}

	/** Each stands there once. */
	protected static void assertDistinct(Stream<?> things) {
		Set<Object> seen = new HashSet<>();
		things.forEach(thing -> assertTrue(seen.add(thing), "twice: " + thing));
	}

	private List<String> ids(Context context) {
		return connector().preconditions(context).stream().map(Precondition::id).toList();
	}
}
