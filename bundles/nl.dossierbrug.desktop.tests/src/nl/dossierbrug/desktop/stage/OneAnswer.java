package nl.dossierbrug.desktop.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A system on this computer that gives everybody the same answer; or, when it is closed, none. */
public final class OneAnswer implements AutoCloseable {

	private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
	private final byte[] answer;

	/** @param answer the words that it gives */
	public OneAnswer(String answer) throws IOException {
		byte[] body = answer.getBytes(StandardCharsets.UTF_8);
		this.answer = ("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n" + answer)
				.getBytes(StandardCharsets.UTF_8);
		Thread thread = new Thread(this::serve, "one answer");
		thread.setDaemon(true);
		thread.start();
	}

	private void serve() {
		while (!door.isClosed()) {
			try (Socket socket = door.accept()) {
				socket.getInputStream().read(new byte[8192]);
				socket.getOutputStream().write(answer);
			} catch (IOException e) {
				// whoever hung up gets no answer
			}
		}
	}

	/** Where it listens. */
	public String address() {
		return "http://127.0.0.1:" + door.getLocalPort() + "/";
	}

	@Override
	public void close() throws IOException {
		door.close();
	}
}
