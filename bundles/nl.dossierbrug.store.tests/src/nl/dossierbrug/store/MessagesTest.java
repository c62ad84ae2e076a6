package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.store.backup.HomeRestore;
import nl.dossierbrug.store.database.EmbeddedDatabase;
import nl.dossierbrug.store.key.Keys;

class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{|\\}");

	@ParameterizedTest
	@ValueSource(classes = { HomeStoreProvider.class, Keys.class, EmbeddedDatabase.class, HomeRestore.class })
	void everyRefusalIsWholeInEveryLanguage(Class<?> owner) {
		Messages messages = new Messages(owner);
		for (String key : messages.keys()) {
			for (String part : new String[] { "what", "meaning", "next", "who" }) {
				assertTrue(!key.contains(".") || messages.has(key.substring(0, key.lastIndexOf('.') + 1) + part), key);
			}
			for (Language language : Language.all()) {
				String words = messages.text(key, "één", "twee", "drie").in(language);
				assertFalse(PLACEHOLDER.matcher(words).find(), key);
				assertFalse(words.contains("''"), key);
			}
		}
	}
}
