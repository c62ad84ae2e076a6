package nl.dossierbrug.desktop.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The icons: drawings of one stroke width in {@code icons/NAME.svg}, of 24 by 24, in {@code currentColor}. Drawn anew for
 * each size, colour and zoom, so sharp at all of them. For the thread of the screen.
 */
final class Icons {

	private static final String SIZE = "width=\"24\" height=\"24\"";

	private final Display display;
	private final Map<String, String> drawings = new HashMap<>();
	private final Map<String, Image> images = new HashMap<>();

	Icons(Display display) {
		this.display = display;
	}

	/**
	 * An icon; kept until {@link #dispose}.
	 *
	 * @param name a file of {@code icons/} without its ending
	 * @param points how wide and high
	 */
	Image of(String name, RGB colour, int points) {
		return images.computeIfAbsent(name + " " + colour + " " + points,
				key -> new Image(display, (ImageDataProvider) zoom -> data(name, colour, points * zoom / 100)));
	}

	private ImageData data(String name, RGB colour, int pixels) {
		String svg = drawings.computeIfAbsent(name, Icons::read)
				.replace(SIZE, "width=\"" + pixels + "\" height=\"" + pixels + "\"")
				.replace("currentColor", "#%02x%02x%02x".formatted(colour.red, colour.green, colour.blue));
		return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
	}

	private static String read(String name) {
		try (var in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
			if (in == null) {
				throw new IllegalArgumentException("no icon " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
