package nl.dossierbrug.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.dossierbrug.cli.demo.Scene.Result;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;

/** A route from one system to another, as steps that are typed one after another and counted on the way. */
abstract class Route {

	/** What is counted of a route, one pupil at a time. */
	enum Count {
		/** On the list, or chosen from it. */
		PUPILS,
		/** Made ready. */
		READY,
		/** Handed out to the receiver. */
		RECEIVED,
		/** With a file at the receiver, at the end. */
		IMPORTED,
		/** Held back with a reason, at making ready or at importing. */
		HELD_BACK,
		/** In a list that the receiving system gave, where people carried the dossiers. */
		SEEN
	}

	private final Messages texts = new Messages(Route.class);
	private final String id;
	private final PracticeFiles files;
	private final List<Scene> scenes = new ArrayList<>();
	private final Map<Count, Long> counts = new EnumMap<>(Count.class);

	/**
	 * @param id its name in the texts, and for scripts
	 * @param files the practice school
	 */
	Route(String id, PracticeFiles files) {
		this.id = id;
		this.files = files;
	}

	final String id() {
		return id;
	}

	final PracticeFiles files() {
		return files;
	}

	/** Which systems it joins. */
	final Text name() {
		return text("name");
	}

	/** The steps, in order. To be asked for once. */
	final List<Scene> scenes() {
		walk();
		return List.copyOf(scenes);
	}

	/** How many there were; 0 of what was not counted. */
	final long count(Count what) {
		return counts.getOrDefault(what, 0L);
	}

	/** Adds the steps. */
	abstract void walk();

	final void count(Count what, long number) {
		counts.put(what, number);
	}

	final Text text(String key, Object... arguments) {
		return texts.text(id + "." + key, arguments);
	}

	/** A step whose answer is read as a script reads it. */
	final void step(String key, Supplier<List<String>> typed, Function<Played, Result> check) {
		scenes.add(new Scene(text(key + ".title"), typed, false, check));
	}

	/** A step whose answer is shown as people see it. */
	final void shownStep(String key, Supplier<List<String>> typed, Function<Played, Result> check) {
		scenes.add(new Scene(text(key + ".title"), typed, true, check));
	}

	final Result result(boolean ok, String key, Object... arguments) {
		Object[] said = Stream.of(arguments).map(a -> a instanceof Path path ? path.toString() : a).toArray();
		return new Result(ok, text(key + ".result", said));
	}

	/** The pupils that nothing of what the school has of them keeps from being made ready. */
	final List<PracticePupil> unspoiled() {
		return files.pupils().stream().filter(p -> !Spoiled.ROW.is(p) && !Spoiled.DOSSIER.is(p)).toList();
	}

	/** The school corrects the name of every day, and takes the dossier out of its system once more. */
	final void rename(PracticePupil pupil, String name) {
		Path dossier = files.dossiers().resolve(pupil.leerlingnummer() + ".xml");
		try {
			String xml = Files.readString(dossier, StandardCharsets.UTF_8);
			new OwnerOnly(dossier).write(dossier, xml.replaceFirst("(<(?:\\w+:)?roepnaam>)[^<]*", "$1" + name).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Puts a secret in a file, from which a command reads it. */
	static void write(Path file, String secret) {
		try {
			new OwnerOnly(file).write(file, secret.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Supplier<List<String>> typed(Object... words) {
		return () -> Stream.of(words).map(Object::toString).toList();
	}
}
