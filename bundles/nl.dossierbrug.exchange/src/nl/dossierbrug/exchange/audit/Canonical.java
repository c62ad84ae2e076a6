package nl.dossierbrug.exchange.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Source;

/**
 * Writes a record as bytes, the same for the same content at any time. A component is written with its name, and not at
 * all when it is empty (no value, no text, no items, 0 or false, or what everything was before there were others): so a later version may add a component, empty for
 * all records of before, and their bytes stay as they were. A component must never be renamed nor change its type.
 */
final class Canonical {

	private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

	/** The bytes of a record, text or number. @throws IllegalArgumentException for anything else in it */
	byte[] bytes(Object content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			write(out, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** Each kind of value begins with a letter of its own, and whatever has no fixed length with its length. */
	private void write(DataOutputStream out, Object value) throws IOException {
		switch (value) {
			case String text -> bytes(out, 'S', text.getBytes(StandardCharsets.UTF_8));
			case byte[] bytes -> bytes(out, 'Y', bytes);
			case Enum<?> choice -> bytes(out, 'E', choice.name().getBytes(StandardCharsets.UTF_8));
			case Integer number -> number(out, number);
			case Long number -> number(out, number);
			case Boolean yes -> out.writeByte(yes ? 'T' : 'F');
			case Instant moment -> {
				out.writeByte('I');
				out.writeLong(moment.getEpochSecond());
				out.writeInt(moment.getNano());
			}
			case LocalDate day -> {
				out.writeByte('D');
				out.writeLong(day.toEpochDay());
			}
			case Path path -> bytes(out, 'P', path.toString().getBytes(StandardCharsets.UTF_8));
			case Optional<?> maybe when maybe.isPresent() -> write(out, maybe.get());
			case Optional<?> none -> out.writeByte('N');
			case List<?> items -> {
				out.writeByte('L');
				out.writeInt(items.size());
				for (Object item : items) {
					write(out, item);
				}
			}
			case Map<?, ?> entries -> {
				out.writeByte('M');
				out.writeInt(entries.size());
				for (Map.Entry<?, ?> entry : entries.entrySet()) {
					write(out, entry.getKey());
					write(out, entry.getValue());
				}
			}
			case Text text -> words(out, text);
			case Record record -> record(out, record);
			default -> throw new IllegalArgumentException("no bytes for a " + value.getClass());
		}
	}

	private static void bytes(DataOutputStream out, char kind, byte[] bytes) throws IOException {
		out.writeByte(kind);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static void number(DataOutputStream out, long number) throws IOException {
		out.writeByte('#');
		out.writeLong(number);
	}

	private void record(DataOutputStream out, Record record) throws IOException {
		out.writeByte('R');
		for (RecordComponent component : components.computeIfAbsent(record.getClass(), Class::getRecordComponents)) {
			Object value = value(record, component);
			if (!isEmpty(value)) {
				bytes(out, 'C', component.getName().getBytes(StandardCharsets.UTF_8));
				write(out, value);
			}
		}
		out.writeByte(';');
	}

	/** As the record of two texts that it was at first: what somebody reads counts, not what it was made of. */
	private void words(DataOutputStream out, Text text) throws IOException {
		out.writeByte('R');
		for (Language language : List.of(Language.NL, Language.EN)) {
			String words = text.in(language);
			if (!words.isEmpty()) {
				bytes(out, 'C', language.code().getBytes(StandardCharsets.UTF_8));
				write(out, words);
			}
		}
		out.writeByte(';');
	}

	private static Object value(Record record, RecordComponent component) {
		try {
			return component.getAccessor().invoke(record);
		} catch (ReflectiveOperationException e) {
			throw new IllegalArgumentException("cannot read " + component, e);
		}
	}

	private static boolean isEmpty(Object value) {
		return switch (value) {
			case String text -> text.isEmpty();
			case Optional<?> maybe -> maybe.isEmpty();
			case List<?> items -> items.isEmpty();
			case Map<?, ?> entries -> entries.isEmpty();
			case Integer number -> number == 0;
			case Long number -> number == 0;
			case Boolean yes -> !yes;
			// what everything was before there was a choice
			case Way way -> way == Way.FILES;
			case Source source -> source == Source.GEZIEN;
			default -> false;
		};
	}
}
