// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/httpserver.h"

#include "app/practice/gateway.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <chrono>
#include <csignal>
#include <optional>
#include <vector>

namespace circuitdesk::practice {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

namespace {

constexpr std::uint64_t bodyLimit = 1024U * 1024U;
constexpr std::uint32_t headerLimit = 64U * 1024U;
constexpr std::chrono::seconds idleLimit{60};
constexpr std::chrono::seconds drainLimit{2};

/// One connection; it lives as long as an operation of its own is under way.
class Session final : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, Gateway &gateway)
        : m_stream(std::move(socket)),
          m_timer(m_stream.get_executor()),
          m_gateway(gateway)
    {
    }

    void read()
    {
        m_parser.emplace();
        m_parser->body_limit(bodyLimit);
        m_parser->header_limit(headerLimit);
        m_stream.expires_after(idleLimit);
        http::async_read(m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](ErrorCode error, std::size_t) { self->onRead(error); });
    }

private:
    void onRead(ErrorCode error)
    {
        if (error == http::error::end_of_stream || error == http::error::partial_message)
            return close();
        if (error) {
            // Only what was read and not understood is answered; a broken connection is not.
            if (error.category() == http::make_error_code(http::error::bad_method).category())
                refuse(error);
            return;
        }
        m_visit = m_gateway.begin(takeRequest());
        wait(m_visit.waitSeconds, &Session::act);
    }

    HttpRequest takeRequest()
    {
        auto message = m_parser->release();
        m_keepAlive = message.keep_alive();
        HttpRequest request;
        request.method = std::string(message.method_string());
        request.target = std::string(message.target());
        request.body = std::move(message.body());
        for (const auto &field : message)
            request.headers.emplace_back(
                lowerCase(std::string(field.name_string())), std::string(field.value()));
        return request;
    }

    void refuse(ErrorCode error)
    {
        int status = 400;
        if (error == http::error::body_limit)
            status = 413;
        else if (error == http::error::header_limit)
            status = 431;
        m_keepAlive = false;
        m_delivery = {m_gateway.refuseUnreadable(status, error.message()), Ending::Answer, 0};
        send();
    }

    void act()
    {
        m_delivery = m_gateway.finish(m_visit);
        wait(m_delivery.waitSeconds, &Session::send);
    }

    void wait(double seconds, void (Session::*then)())
    {
        if (seconds <= 0)
            return (this->*then)();
        m_timer.expires_after(std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000)));
        m_timer.async_wait([self = shared_from_this(), then](ErrorCode error) {
            if (!error)
                (self.get()->*then)();
        });
    }

    void send()
    {
        if (m_delivery.ending == Ending::Close)
            return close();
        if (m_delivery.ending == Ending::Reset)
            return reset();
        if (m_delivery.ending == Ending::Truncate)
            m_keepAlive = false;
        m_head = serialiseHead(m_delivery.answer, m_keepAlive);
        auto bodySize = m_delivery.answer.body.size();
        if (m_delivery.ending == Ending::Truncate)
            bodySize /= 2;
        const std::array<asio::const_buffer, 2> buffers{
            asio::buffer(m_head), asio::buffer(m_delivery.answer.body.data(), bodySize)};
        m_stream.expires_after(idleLimit);
        asio::async_write(m_stream, buffers, [self = shared_from_this()](ErrorCode error, std::size_t) {
            if (error)
                return;
            self->m_delivery = {};
            if (self->m_keepAlive)
                self->read();
            else
                self->drain();
        });
    }

    /// Reads what the client still sends, for closing with unread bytes would make the kernel reset the
    /// connection and the client lose the answer.
    void drain()
    {
        ErrorCode ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(drainLimit);
        readAndForget();
    }

    void readAndForget()
    {
        m_stream.async_read_some(
            asio::buffer(m_scrap), [self = shared_from_this()](ErrorCode error, std::size_t) {
                if (!error)
                    self->readAndForget();
            });
    }

    void close()
    {
        ErrorCode ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.socket().close(ignored);
    }

    /// Without lingering, closing sends RST.
    void reset()
    {
        ErrorCode ignored;
        m_stream.socket().set_option(asio::socket_base::linger(true, 0), ignored);
        m_stream.socket().close(ignored);
    }

    beast::tcp_stream m_stream;
    asio::steady_timer m_timer;
    Gateway &m_gateway;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    Gateway::Visit m_visit;
    Delivery m_delivery;
    std::string m_head;
    std::array<char, 16384> m_scrap{};
    bool m_keepAlive = false;
};

} // namespace

struct HttpServer::Loop {
    explicit Loop(Gateway &served)
        : gateway(served),
          acceptor(context),
          signals(context, SIGINT, SIGTERM),
          everySecond(context)
    {
    }

    void accept()
    {
        acceptor.async_accept([this](ErrorCode error, tcp::socket socket) {
            if (error == asio::error::operation_aborted)
                return;
            if (!error)
                std::make_shared<Session>(std::move(socket), gateway)->read();
            accept();
        });
    }

    void watch()
    {
        everySecond.expires_after(std::chrono::seconds(1));
        everySecond.async_wait([this](ErrorCode error) {
            if (error)
                return;
            if (isTimeToStop())
                context.stop();
            else
                watch();
        });
    }

    asio::io_context context{1};
    Gateway &gateway;
    tcp::acceptor acceptor;
    asio::signal_set signals;
    asio::steady_timer everySecond;
    std::function<bool()> isTimeToStop;
};

HttpServer::HttpServer(Gateway &gateway) : m_loop(std::make_unique<Loop>(gateway)) { }

HttpServer::~HttpServer() = default;

std::string HttpServer::listen(std::uint16_t port)
{
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    ErrorCode error;
    m_loop->acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_loop->acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_loop->acceptor.bind(endpoint, error);
    if (!error)
        m_loop->acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error ? error.message() : std::string();
}

std::uint16_t HttpServer::port() const
{
    ErrorCode ignored;
    return m_loop->acceptor.local_endpoint(ignored).port();
}

void HttpServer::stopWhen(std::function<bool()> isTimeToStop)
{
    m_loop->isTimeToStop = std::move(isTimeToStop);
    m_loop->watch();
}

void HttpServer::run()
{
    m_loop->signals.async_wait([this](ErrorCode error, int) {
        if (!error)
            m_loop->context.stop();
    });
    m_loop->accept();
    m_loop->context.run();
}

void HttpServer::stop()
{
    m_loop->context.stop();
}

} // namespace circuitdesk::practice
