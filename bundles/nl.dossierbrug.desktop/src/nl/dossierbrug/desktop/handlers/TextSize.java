package nl.dossierbrug.desktop.handlers;

import java.util.Arrays;

import org.eclipse.e4.core.di.annotations.Execute;

import jakarta.inject.Named;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.Look;

/** Ctrl with plus, minus or zero: larger text, smaller text, the usual. */
public final class TextSize {

	@Execute
	void execute(Desktop desktop, @Named("nl.dossierbrug.desktop.step") String step) {
		int now = Arrays.binarySearch(Look.TEXT_SIZES, desktop.kit().look().percent());
		int wanted = step.equals("0") ? 0 : now + Integer.parseInt(step);
		if (wanted >= 0 && wanted < Look.TEXT_SIZES.length && wanted != now) {
			desktop.textSize(Look.TEXT_SIZES[wanted]);
		}
	}
}
