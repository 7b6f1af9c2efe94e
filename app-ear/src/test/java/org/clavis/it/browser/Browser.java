package org.clavis.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clavis.it.harness.RunningStack;
import org.clavis.it.harness.Tokens;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser window. What Chromium complains about on its console is kept, see {@link #complaints}. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String name;
    private final List<String> complaints = new ArrayList<>();

    private Browser(ChromeDriver driver, String name) {
        this.driver = driver;
        this.name = name;
    }

    static Browser open(String name) {
        return new Browser(Chromium.open(1440, 1000), name);
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
        return this;
    }

    /** As for somebody whose system is set to dark colours. */
    Browser dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    /** Opens a page of the application by its path. */
    Browser go(String path) {
        driver.get(RunningStack.url() + path);
        collect();
        return this;
    }

    /** Signs in through Keycloak: name, then password, as an identity-first login asks for them. */
    Browser signIn(String login) {
        go("/");
        type(By.id("username"), login);
        if (driver.findElements(By.id("password")).isEmpty()) {
            submit(By.id("kc-login"));
        }
        type(By.id("password"), Tokens.PASSWORD);
        submit(By.id("kc-login"));
        await(ExpectedConditions.urlContains(RunningStack.url()));
        collect();
        return this;
    }

    WebElement find(By what) {
        return await(ExpectedConditions.visibilityOfElementLocated(what));
    }

    boolean shows(By what) {
        return driver.findElements(what).stream().anyMatch(WebElement::isDisplayed);
    }

    void type(By field, String text) {
        WebElement element = find(field);
        element.clear();
        element.sendKeys(text);
    }

    void click(By what) {
        await(ExpectedConditions.elementToBeClickable(what)).click();
        collect();
    }

    /** Clicks what leads to another page and waits until that page is there. */
    void submit(By what) {
        WebElement before = find(By.tagName("html"));
        click(what);
        await(ExpectedConditions.stalenessOf(before));
        find(By.tagName("body"));
        collect();
    }

    <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    String text() {
        return find(By.tagName("body")).getText();
    }

    String path() {
        return driver.getCurrentUrl().substring(RunningStack.url().length());
    }

    /** Refused scripts, missing files, errors: whatever a page made Chromium say since the window was opened. */
    List<String> complaints() {
        collect();
        return List.copyOf(complaints);
    }

    /** Keeps a picture of the page as it is now, below {@code target/pictures}. */
    Path picture(String what) {
        try {
            Path folder = Files.createDirectories(RunningStack.target().toPath().resolve("pictures"));
            return Files.write(folder.resolve(name + "-" + what + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private void collect() {
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.startsWith(RunningStack.realm()))
                .forEach(complaints::add);
    }
}
