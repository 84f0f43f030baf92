// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

#include <utility>

class QPushButton;
class QScrollArea;

namespace circuitdesk {

/// What a person is asked to read before something is sent.
struct ReviewContent {
    QString title;
    QString lead; ///< what will happen, in a sentence
    QList<std::pair<QString, QString>> rows; ///< label and value
    QStringList engineers; ///< one line each, with the phone
    QStringList warnings; ///< what nobody has said is right
    /// The effect as a verb, never "OK". Its mnemonic is none that opens a review: who holds that key down
    /// must not confirm what nobody has read.
    QString confirmText;
    bool danger = false; ///< money is spent
    bool isCall = true; ///< something is sent, which can be explained
    QStringList acknowledged = {}; ///< warnings of values that a person has said are right
};

/// The last look before sending. Show it with open(); accepted() means confirmed, once.
/// Confirming is possible when everything has been scrolled through.
class ReviewDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(const ReviewContent &content, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to see what would be sent. It confirms nothing, and the review stays open.
    void explainRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildContent(const ReviewContent &content);
    void buildButtons(const ReviewContent &content);
    [[nodiscard]] int heightOfAll() const;
    [[nodiscard]] bool scroll(int key);
    void noteScrolling();
    void confirm();

    QScrollArea *m_scroll = nullptr;
    QPushButton *m_explain = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_read = false;
    bool m_done = false;
};

} // namespace circuitdesk
