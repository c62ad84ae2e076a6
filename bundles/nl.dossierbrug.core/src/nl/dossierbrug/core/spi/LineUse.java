package nl.dossierbrug.core.spi;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.text.Text;

/** What a connector needs to speak with its system over a line, so that a page and a help text can be made from it. */
public interface LineUse {

	/** What the line is for and where a school gets its address and the rest, in a few sentences. */
	Text explanation();

	/** Whether the system asks for a client certificate; unless it says otherwise it does. */
	default boolean asksCertificate() {
		return true;
	}

	/**
	 * What must be filled in besides address and certificate, for each line: a customer code, a key. Keys as those of the
	 * settings; of the kinds {@code TEXT} and {@code SECRET}, and everything must be filled in. Unless it says otherwise nothing.
	 */
	default List<Setting> particulars() {
		return List.of();
	}

	/**
	 * Tries the line with the least that tells whether it works: address, certificate, key. Changes nothing in the system and
	 * fetches no pupils.
	 *
	 * @return one sentence on what the system answered
	 * @throws IOException when the line fails, or the answer cannot be read
	 * @throws InterruptedException when the time is over
	 */
	Reply<Text> test(Call call) throws IOException, InterruptedException;
}
