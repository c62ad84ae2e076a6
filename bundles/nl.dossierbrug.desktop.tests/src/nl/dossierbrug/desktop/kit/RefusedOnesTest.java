package nl.dossierbrug.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** Whoever shows refusals shows every reason with its four parts, and what is the same for several once. */
@ExtendWith(OnScreen.class)
class RefusedOnesTest {

	private static Refusal group(String name) {
		return new Refusal("import.group-unknown", Text.same("De groep van " + name + " is niet bekend."), Text.same("De import wacht."),
				Text.same("Kies de groep."), Text.same("De administratie."));
	}

	private static Refusal doubt(String name) {
		return new Refusal("import.doubtful", Text.same("Van wie het dossier van " + name + " is, is niet zeker."), Text.same("De import wacht."),
				Text.same("Kies van wie het is."), Text.same("De administratie."));
	}

	private static List<String> shown(Screen screen, BiConsumer<Shell, Kit> built) {
		return screen.on(() -> {
			Shell shell = new Shell(Display.getCurrent());
			try {
				built.accept(shell, screen.desktop().kit());
				return words(shell);
			} finally {
				shell.dispose();
			}
		});
	}

	private static List<String> words(Composite place) {
		List<String> words = new ArrayList<>();
		for (Control control : place.getChildren()) {
			if (control instanceof Label label && !label.getText().isEmpty()) {
				words.add(label.getText());
			} else if (control instanceof Composite inner) {
				words.addAll(words(inner));
			}
		}
		return words;
	}

	@Test
	void aCardTellsEveryReasonWhole(Screen screen) {
		assertEquals(List.of("De groep van Daan is niet bekend.", "De import wacht.", "Wat nu: Kies de groep.", "Wie: De administratie.",
				"Van wie het dossier van Daan is, is niet zeker.", "De import wacht.", "Wat nu: Kies van wie het is.", "Wie: De administratie."),
				shown(screen, (shell, kit) -> new RefusalCard(shell, kit, Refusal.together(List.of(group("Daan"), doubt("Daan"))), Language.NL)));
	}

	@Test
	void whatFollowsForSeveralIsToldOnceBelowAllOfThem(Screen screen) {
		assertEquals(List.of("Daan: De groep van Daan is niet bekend.", "Noor: De groep van Noor is niet bekend.", "De import wacht.",
				"Wat nu: Kies de groep.", "Wie: De administratie.", "Daan: Van wie het dossier van Daan is, is niet zeker.", "De import wacht.",
				"Wat nu: Kies van wie het is.", "Wie: De administratie."), shown(screen, (shell, kit) -> {
					RefusedOnes ones = new RefusedOnes(kit, Language.NL);
					ones.add("Daan", Refusal.together(List.of(group("Daan"), doubt("Daan"))));
					ones.add("Noor", group("Noor"));
					ones.build(shell);
				}));
	}

	@Test
	void ofManyWithTheSameTheFirstAreToldAndTheOthersAreNamed(Screen screen) {
		List<String> words = shown(screen, (shell, kit) -> {
			RefusedOnes ones = new RefusedOnes(kit, Language.NL);
			IntStream.rangeClosed(1, 8).forEach(i -> ones.add("L" + i, group("L" + i)));
			ones.build(shell);
		});
		assertEquals(9, words.size(), words::toString);
		assertEquals("Hetzelfde geldt voor nog 3: L6, L7, L8", words.get(5));
	}
}
